using System.Text;

namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>The text of a .docx as it grows: lines, and rows of cells that each stay one line. Refuses to grow beyond a limit.</summary>
internal sealed class TextLines(int mostBytes)
{
    private readonly StringBuilder _text = new();
    private int _bytes;

    // Tables inside a cell are part of its text: only the outermost has rows and cells of its own.
    private int _rows;
    private int _skippedRow;
    private int _rowStart;
    private bool _rowHasText;
    private bool _cellsBefore;
    private bool _gap;

    /// <summary>Whether the line has its number, or needs none any more.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>In a row that was deleted.</summary>
    public bool IsSkipping => _skippedRow > 0;

    /// <summary>Begins a line with its number. Word sets it apart by a tab; in a text only what could run into the words needs a space.</summary>
    public void Begin(string number)
    {
        IsBegun = true;
        Write(number);
        _gap = _gap || (number.Length > 0 && number[^1] is not ('、' or '）' or ')' or '．' or '。' or '：' or (>= '①' and <= '⒛')));
    }

    /// <summary>Adds to the line; in a cell nothing breaks it.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsSkipping)
        {
            return;
        }

        Append(_gap ? " " : "");
        _gap = false;
        _rowHasText = true;
        Append(_rows > 0 && text is "\t" or "\n" ? " " : text);
    }

    public void EndLine()
    {
        IsBegun = false;
        _gap = _rows > 0 && _rowHasText && _text[^1] is not ('\t' or ' ');
        if (_rows == 0)
        {
            Append("\n");
        }
    }

    public void BeginRow()
    {
        if (_rows == 0 && IsBegun)
        {
            EndLine();
        }

        if (++_rows == 1)
        {
            (_rowStart, _rowHasText, _cellsBefore, _gap) = (_text.Length, false, false, false);
        }
    }

    /// <summary>Leaves out the row that has begun.</summary>
    public void SkipRow() => _skippedRow = IsSkipping ? _skippedRow : _rows;

    public void BeginCell()
    {
        if (_rows == 1 && !IsSkipping)
        {
            Append(_cellsBefore ? "\t" : "");
            (_cellsBefore, _gap) = (true, false);
        }
    }

    public void EndCell() => IsBegun = false;

    public void EndRow()
    {
        if (_skippedRow == _rows)
        {
            _skippedRow = 0;
        }

        if (--_rows > 0)
        {
            return;
        }

        if (_rowHasText)
        {
            Append("\n");
        }
        else
        {
            _text.Length = _rowStart;
        }
    }

    public override string ToString() => _text.ToString();

    private void Append(ReadOnlySpan<char> text)
    {
        _bytes += Encoding.UTF8.GetByteCount(text);
        if (_bytes > mostBytes)
        {
            throw new PlanFileException(PlanFileException.LongText);
        }

        _text.Append(text);
    }
}
