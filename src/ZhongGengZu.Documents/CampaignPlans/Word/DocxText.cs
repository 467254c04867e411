namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>
/// The text of a .docx as its reader sees it in the body: a paragraph a line, a table row a line with tabs between its cells, automatic
/// numbers written out, deleted and hidden words left out, of fields the result. Text boxes, headers, footers and notes are not read.
/// </summary>
internal sealed class DocxText
{
    private const int ChunkCharacters = 4096;

    private readonly PartReader _xml;
    private readonly AutomaticNumbers _numbers;
    private readonly TextLines _lines;
    private readonly char[] _chunk = new char[ChunkCharacters];

    // Innermost last; true while the reader is in the field's instruction.
    private readonly Stack<bool> _fields = [];
    private int _instructions;
    private bool _hidden;
    private bool _markDeleted;
    private string? _style;
    private int? _list;
    private int? _level;

    private DocxText(PartReader xml, AutomaticNumbers numbers, int mostBytes) =>
        (_xml, _numbers, _lines) = (xml, numbers, new TextLines(mostBytes));

    /// <summary>Reads the body; refused beyond so many bytes of text.</summary>
    public static string Read(DocxPackage package, int mostBytes)
    {
        using var main = package.Main();
        using var numbering = package.Beside("numbering");
        using var styles = package.Beside("styles");
        return new DocxText(main, new AutomaticNumbers(NumberingDefinitions.Read(numbering), ParagraphStyles.Read(styles)), mostBytes).Read();
    }

    private string Read()
    {
        while (_xml.Read())
        {
            if (!_xml.IsWord)
            {
                continue;
            }

            if (_xml.IsStart)
            {
                Begin();
            }
            else if (_xml.IsEnd)
            {
                End(_xml.Name);
            }
        }

        return _lines.ToString();
    }

    private void Begin()
    {
        var (name, isEmpty) = (_xml.Name, _xml.IsEmptyElement);
        switch (name)
        {
            // Tracked changes: what was deleted or moved away.
            case "del" or "moveFrom":
            case "txbxContent" or "sdtPr" or "tblPr" or "tcPr" or "sectPr" or "rt":
                _xml.Skip();
                return;
            case "pPr":
                ReadParagraphProperties();
                return;
            case "rPr":
                _hidden = ReadMarks("vanish");
                return;
            case "trPr" when ReadMarks("del"):
                _lines.SkipRow();
                return;
            case "p":
                (_style, _list, _level, _markDeleted) = (null, null, null, false);
                break;
            case "r":
                _hidden = false;
                break;
            case "tr":
                _lines.BeginRow();
                break;
            case "tc":
                _lines.BeginCell();
                break;
            case "t":
                ReadText();
                return;
            case "tab" or "ptab":
                Write("\t");
                break;
            case "br" or "cr":
                Write("\n");
                break;
            case "noBreakHyphen":
                Write("-");
                break;
            case "fldChar":
                Field(_xml.Value("fldCharType"));
                break;
        }

        if (isEmpty)
        {
            End(name);
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "tc":
                _lines.EndCell();
                break;
            case "tr":
                _lines.EndRow();
                break;
        }
    }

    private void EndParagraph()
    {
        // A paragraph whose mark was deleted runs on into the next.
        if (!_markDeleted)
        {
            Number();
            _lines.EndLine();
        }

        // An instruction that is not closed in its paragraph must not eat the rest of the text.
        _fields.Clear();
        _instructions = 0;
    }

    private void Number()
    {
        if (!_lines.IsBegun && !_lines.IsSkipping)
        {
            _lines.Begin(_numbers.Next(_style, _list, _level));
        }
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (!_hidden && _instructions == 0 && !_lines.IsSkipping)
        {
            Number();
            _lines.Write(text);
        }
    }

    private void ReadText()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            int count;
            while (_xml.IsText && (count = _xml.ReadText(_chunk)) > 0)
            {
                // A line break of the file's own layout is a space to Word.
                var piece = _chunk.AsSpan(0, count);
                piece.Replace('\n', ' ');
                piece.Replace('\t', ' ');
                Write(piece);
            }
        }
    }

    private void ReadParagraphProperties()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml is not { IsStart: true, IsWord: true })
            {
                continue;
            }

            switch (_xml.Name)
            {
                case "pStyle":
                    _style = _xml.Value();
                    break;
                case "numId":
                    _list = _xml.Number();
                    break;
                case "ilvl":
                    _level = _xml.Number();
                    break;
                case "rPr":
                    _markDeleted = ReadMarks("del");
                    break;
                case "pPrChange":
                    _xml.Skip();
                    break;
            }
        }
    }

    /// <summary>Whether properties hold a mark that is not switched off.</summary>
    private bool ReadMarks(string mark)
    {
        var (depth, found) = (_xml.Depth, false);
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
            {
                found |= _xml is { IsStart: true, IsWord: true } && _xml.Depth == depth + 1 && _xml.Name == mark && _xml.IsOn;
            }
        }

        return found;
    }

    private void Field(string? mark)
    {
        if (mark == "begin")
        {
            _fields.Push(true);
            _instructions++;
        }
        else if (_fields.TryPop(out var instruction))
        {
            _instructions -= instruction ? 1 : 0;
            if (mark == "separate")
            {
                _fields.Push(false);
            }
        }
    }
}
