using Whence.Names;

namespace Whence.Languages;

public sealed partial class LanguageSet
{
    private const string SetImage = "set", IdentifierImage = "identifier";

    private static string NamesImage(string code) => code + ".names";

    private static string PlainImage(string code) => code + ".plain";

    /// <summary>Compiles a folder of packs and keeps the result in it, so that <see cref="Open"/> is quick; what changes afterwards in the folder makes it count no more.</summary>
    /// <exception cref="BrokenPackException">A file has faults; all of them are in the message, and nothing is kept.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Compile(string folder)
    {
        var languages = Load(folder);
        var images = new LanguageImages(folder);
        foreach (var pack in languages.Packs.Values)
        {
            Write(pack.Code, image => PackImage.Write(image, pack));
            Write(NamesImage(pack.Code), image => pack.Names.Write(image));
            if (pack.Plain is not null) Write(PlainImage(pack.Code), image => PackImage.Write(image, pack.Plain.Value));
        }
        Write(IdentifierImage, image => languages.Identifier.Write(image));
        Write(SetImage, image =>
        {
            YamlTree.Read(Path.Combine(folder, "concepts.yaml"), new())!.Write(image);
            image.All(languages._packs.Keys, code =>
            {
                image.Text(code);
                YamlTree.Read(FileOf(folder, code), new(), PackReader.IsBehindHead)!.Write(image);
            });
            languages._names.Write(image);
        });

        void Write(string name, Action<ImageWriter> write)
        {
            var image = new ImageWriter();
            write(image);
            images.Write(name, image);
        }
    }

    private static string FileOf(string folder, string code) => Path.Combine(folder, code + ".yaml");

    /// <summary>The languages of a folder as they were compiled; null where that has not been done, or is not true any more.</summary>
    private static LanguageSet? FromImages(string folder)
    {
        if (!Directory.Exists(folder) || LanguageImages.Of(folder) is not { } images || images.Read(SetImage) is not { } image) return null;
        var concepts = Path.Combine(folder, "concepts.yaml");
        var vocabulary = Vocabulary.Of(YamlTree.Read(image), concepts, new());
        List<(string Code, YamlTree Head)> heads = [];
        image.Each(() => heads.Add((image.Text()!, YamlTree.Read(image))));
        var read = new Lazy<NameBook>(() => NameBook.Read(Path.Combine(folder, "names"), new()));
        var languages = new LanguageSet(folder, vocabulary, NameBook.Read(image), () => read.Value) { _waits = true };
        foreach (var (code, head) in heads) languages._packs.Add(code, Opened(folder, code, head, vocabulary, images, languages._names, read));
        var anew = languages._identifier;
        languages._identifier = new(() => images.Read(IdentifierImage) is { } models ? new(models) : anew.Value);
        return languages;
    }

    /// <summary>A pack of which only the head is there; the rest comes from its images, or, should one be damaged, from its files.</summary>
    private static Pack Opened(string folder, string code, YamlTree head, Vocabulary vocabulary, LanguageImages images, NameBook known, Lazy<NameBook> read)
    {
        var (file, cldr) = (FileOf(folder, code), Path.Combine(folder, "cldr", code + ".yaml"));
        var pack = PackReader.Read(head, file, cldr, vocabulary, new(), opened: true)!;
        var (rest, plain) = (pack.Rest, pack.Plain);
        pack.Rest = new(() =>
        {
            if (images.Read(code) is not { } image) return rest.Value;
            PackImage.Read(image, pack);
            return new();
        });
        pack.LazyNames = new(() =>
        {
            if (images.Read(NamesImage(code)) is not { } image)
            {
                read.Value.ReadSpellings(Path.Combine(folder, "names"), code, new());
                return read.Value.IndexFor(pack, cldr, new());
            }
            var names = new NameIndex(pack.NameEndings);
            names.Read(image, known.ById);
            return names;
        });
        if (plain is not null) pack.Plain = new(() =>
        {
            if (images.Read(PlainImage(code)) is not { } image) return plain.Value;
            var twin = PackReader.Read(head, file, cldr, vocabulary, new(), plain: true, opened: true)!;
            PackImage.Read(image, twin);
            twin.LazyNames = new(() => pack.Names);
            return twin;
        });
        return pack;
    }
}
