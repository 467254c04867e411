using System.Collections.Frozen;
using System.Xml.Linq;

namespace ZhongGengZu.Web.Shell;

/// <summary>The drawings of bootstrap-icons, read once from the sprite that the build copies.</summary>
public sealed class Icons(IWebHostEnvironment environment)
{
    private const string Sprite = "lib/bootstrap-icons/bootstrap-icons.svg";

    private readonly Lazy<FrozenDictionary<string, string>> _drawings = new(() => Read(environment));

    /// <summary>The inside of one icon's svg element.</summary>
    public string Drawing(string name) =>
        _drawings.Value.TryGetValue(name, out var drawing)
            ? drawing
            : throw new InvalidOperationException($"bootstrap-icons has no icon \"{name}\".");

    private static FrozenDictionary<string, string> Read(IWebHostEnvironment environment)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(Sprite).CreateReadStream();
        return XDocument.Load(file).Root!.Elements()
            .Where(symbol => symbol.Name.LocalName == "symbol")
            .ToFrozenDictionary(symbol => symbol.Attribute("id")!.Value, Inside);
    }

    // Without the sprite's namespace: inside an HTML page an svg element's children have it anyway.
    private static string Inside(XElement symbol)
    {
        foreach (var element in symbol.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        }

        return string.Concat(symbol.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting)));
    }
}
