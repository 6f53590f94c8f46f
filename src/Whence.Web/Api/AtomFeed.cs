using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using NodaTime;
using NodaTime.Text;
using Whence.Briefs;
using Whence.Store;
using Whence.Web.Reading;

namespace Whence.Web.Api;

/// <summary>New answers as a feed that a feed reader polls. Source: RFC 4287.</summary>
internal static class AtomFeed
{
    public const string ContentType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed.</summary>
    /// <param name="title">Of what.</param>
    /// <param name="page">Path of the page for people.</param>
    /// <param name="changed">When it was last changed where it has no entry; null for never.</param>
    /// <param name="news">The entries, the newest first.</param>
    public static IResult Of(HttpContext http, string title, string page, Instant? changed, IReadOnlyList<AnswerNews> news)
    {
        var desk = $"{http.Request.Scheme}://{http.Request.Host}";
        var self = http.Request.GetEncodedUrl();
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            Write(xml, "title", title);
            Write(xml, "id", "urn:uuid:" + Uuid(http.Request.Path + http.Request.QueryString)); // whatever the desk is called by
            Write(xml, "updated", news.Count > 0 ? news[0].At : InstantPattern.General.Format(changed ?? Instant.FromUnixTimeTicks(0)));
            Link(xml, "self", self, ContentType);
            Link(xml, "alternate", desk + page, "text/html");
            xml.WriteStartElement("author", Namespace);
            Write(xml, "name", "Whence");
            xml.WriteEndElement();
            foreach (var answer in news) Entry(xml, answer, desk);
            xml.WriteEndElement();
        }
        return ApiAnswers.Bytes(bytes.ToArray(), ContentType + "; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, AnswerNews answer, string desk)
    {
        xml.WriteStartElement("entry", Namespace);
        Write(xml, "id", "urn:uuid:" + Uuid(string.Create(CultureInfo.InvariantCulture, $"{answer.Id}\n{answer.At}\n{answer.Key}")));
        Write(xml, "title", $"{Figure(answer)} — {answer.Claimant ?? "nobody named"}");
        Write(xml, "updated", answer.At);
        Write(xml, "published", answer.At);
        Link(xml, "alternate", desk + Links.Story(answer.Story), "text/html");
        Link(xml, "related", desk + Links.Article(answer.Article), "text/html");
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", answer.State);
        xml.WriteEndElement();
        Write(xml, "content", $"{answer.StoryTitle}\n{answer.State}: {answer.Reason}\n“{answer.Words}”{(answer.Outlet is { } outlet ? " " + outlet : "")}{(answer.Asserted is { } day ? ", " + day : "")}");
        xml.WriteEndElement();
    }

    /// <summary>"killed, soldiers: about 600".</summary>
    private static string Figure(AnswerNews answer)
    {
        var quantity = new Quantities.Quantity(answer.Value, answer.Low, answer.High, Enum.Parse<Quantities.Hedge>(answer.Hedge.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), answer.Unit);
        return $"{answer.Concept.Replace('_', ' ')}{(answer.Subject.Length > 0 ? ", " + answer.Subject : "")}{(answer.Scope is { } scope ? $" ({scope})" : "")}: {quantity}{(answer.Unit is null or "person" ? "" : " " + answer.Unit)}";
    }

    /// <summary>The same for ever, being made of what never changes. Source: RFC 9562, section 5.8.</summary>
    private static Guid Uuid(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash, bigEndian: true);
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    /// <summary>Without the characters that no XML may have; articles have them all.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
        }
        return clean.ToString();
    }
}
