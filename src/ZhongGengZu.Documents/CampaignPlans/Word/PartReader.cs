using System.Globalization;
using System.Xml;

namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>One part, forward only, with what memory it may take bounded: no DTD, no entity, few levels, few names, no long tag.</summary>
internal sealed class PartReader : IDisposable
{
    private const int MostLevels = 256;
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly UnpackedStream _stream;
    private readonly XmlReader _xml;

    public PartReader(UnpackedStream stream)
    {
        _stream = stream;
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new FewNames(),
        });
    }

    public bool IsStart => _xml.NodeType == XmlNodeType.Element;

    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    public bool IsWord => _xml.NamespaceURI is Transitional or Strict;

    public bool IsEmptyElement => _xml.IsEmptyElement;

    public string Name => _xml.LocalName;

    public int Depth => _xml.Depth;

    /// <summary>The next node. Of alternatives the fallback is read, as by a program that knows none of the extensions.</summary>
    public bool Read()
    {
        while (Step())
        {
            if (!IsStart || Name != "Choice" || _xml.NamespaceURI != Compatibility)
            {
                return true;
            }

            Skip();
        }

        return false;
    }

    /// <summary>Leaves out the rest of the element at which the reader stands, and stops at its end.</summary>
    public void Skip()
    {
        var depth = Depth;
        if (!IsEmptyElement)
        {
            while (Step() && !(IsEnd && Depth == depth))
            {
            }
        }
    }

    /// <summary>The next piece of the text at which the reader stands; 0 at its end.</summary>
    public int ReadText(char[] buffer)
    {
        _stream.Mark();
        return _xml.ReadValueChunk(buffer, 0, buffer.Length);
    }

    /// <summary>An attribute without a namespace.</summary>
    public string? Plain(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute of Word's own, <c>w:val</c> when not named.</summary>
    public string? Value(string name = "val") => _xml.GetAttribute(name, _xml.NamespaceURI);

    /// <summary>The same as a whole number.</summary>
    public int? Number(string name = "val") =>
        int.TryParse(Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property that is on by being there has not been switched off.</summary>
    public bool IsOn => Value() is not ("0" or "false" or "off");

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private bool Step()
    {
        _stream.Mark();
        if (_xml.Depth > MostLevels)
        {
            throw new PlanFileException(PlanFileException.Unsound);
        }

        return _xml.Read();
    }

    /// <summary>An XML reader never forgets a name.</summary>
    private sealed class FewNames : NameTable
    {
        private const int Most = 10_000;

        private int _count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) => ++_count <= Most ? name : throw new PlanFileException(PlanFileException.Unsound);
    }
}
