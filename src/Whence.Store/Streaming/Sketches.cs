using Whence.Lineage;
using Whence.Stories;

namespace Whence.Store.Streaming;

/// <summary>What an article is recognised by, as bytes: features and fingerprint come back exactly as they were.</summary>
internal sealed class Sketches
{
    /// <summary>Stands first, so that a later form can be told from this one.</summary>
    private const byte Form = 1;

    private readonly SketchBytes _bytes = new();
    private readonly Dictionary<float, byte> _weights = [];

    /// <summary>Features as bytes. An article has few different weights: each stands once, then a byte a feature.</summary>
    public byte[] Write(Features features)
    {
        _bytes.Clear();
        _weights.Clear();
        foreach (var weight in features.Weights)
            if (_weights.Count < byte.MaxValue) _weights.TryAdd(weight, (byte)_weights.Count);
        var few = features.Weights.All(_weights.ContainsKey);
        _bytes.Byte(Form);
        _bytes.Byte((byte)features.Language);
        _bytes.Ascending(features.Keys);
        _bytes.Byte(few ? (byte)_weights.Count : byte.MaxValue);
        if (few) foreach (var weight in _weights.Keys) _bytes.Weight(weight);
        foreach (var weight in features.Weights)
            if (few) _bytes.Byte(_weights[weight]);
            else _bytes.Weight(weight);
        return _bytes.ToArray();
    }

    /// <summary>The features that were written.</summary>
    public static Features ReadFeatures(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        Expect(reader.Byte());
        var language = reader.Byte();
        var weights = new float[0];
        var keys = reader.Ascending();
        var count = reader.Byte();
        weights = new float[keys.Length];
        if (count == byte.MaxValue)
        {
            for (var i = 0; i < weights.Length; i++) weights[i] = reader.Weight();
            return new(keys, weights, language);
        }
        Span<float> known = stackalloc float[count];
        for (var i = 0; i < count; i++) known[i] = reader.Weight();
        for (var i = 0; i < weights.Length; i++) weights[i] = known[reader.Byte()];
        return new(keys, weights, language);
    }

    /// <summary>A fingerprint as bytes.</summary>
    public byte[] Write(Fingerprint print)
    {
        _bytes.Clear();
        _bytes.Byte(Form);
        _bytes.Hash((uint)print.Day);
        _bytes.Number((uint)print.Words);
        _bytes.Hash(print.Language);
        _bytes.Hash(print.Outlet);
        _bytes.Hash(print.Place);
        _bytes.Ascending(print.Passages);
        _bytes.Hashes(print.Relays);
        _bytes.Number((uint)print.Figures.Length);
        foreach (var (concept, value) in print.Figures)
        {
            _bytes.Hash(concept);
            _bytes.Hash(value);
        }
        _bytes.Number((uint)print.Facts.Length);
        var (at, paragraph) = (0, 0);
        foreach (var fact in print.Facts)
        {
            _bytes.Hash(fact.Key);
            _bytes.Number((uint)(fact.At - at));
            _bytes.Number((uint)(fact.Paragraph - paragraph));
            (at, paragraph) = (fact.At, fact.Paragraph);
        }
        return _bytes.ToArray();
    }

    /// <summary>The fingerprint that was written.</summary>
    public static Fingerprint ReadPrint(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        Expect(reader.Byte());
        var (day, words, language, outlet, place) = ((int)reader.Hash(), (int)reader.Number(), reader.Hash(), reader.Hash(), reader.Hash());
        var (passages, relays) = (reader.Ascending(), reader.Hashes());
        var figures = new Figure[reader.Number()];
        for (var i = 0; i < figures.Length; i++) figures[i] = new(reader.Hash(), reader.Hash());
        var facts = new Fact[reader.Number()];
        var (at, paragraph) = (0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            var key = reader.Hash();
            at += (int)reader.Number();
            paragraph += (int)reader.Number();
            facts[i] = new(key, at, (short)paragraph);
        }
        return new() { Day = day, Words = words, Language = language, Outlet = outlet, Place = place, Passages = passages, Relays = relays, Figures = figures, Facts = facts };
    }

    /// <summary>The day of a fingerprint, and its passages, without the rest.</summary>
    public static (int Day, uint[] Passages) ReadPassages(ReadOnlySpan<byte> bytes)
    {
        var reader = new SketchReader(bytes);
        Expect(reader.Byte());
        var day = (int)reader.Hash();
        reader.Number(); // words
        for (var i = 0; i < 3; i++) reader.Hash(); // language, outlet, place
        return (day, reader.Ascending());
    }

    /// <summary>The day of a fingerprint.</summary>
    public static int ReadDay(ReadOnlySpan<byte> bytes) => (int)new SketchReader(bytes[1..]).Hash();

    private static void Expect(byte form)
    {
        if (form != Form) throw new InvalidDataException($"A sketch has the form {form}; this program knows {Form}.");
    }
}
