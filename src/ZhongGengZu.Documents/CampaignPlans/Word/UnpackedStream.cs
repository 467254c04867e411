namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>How much all parts of one file may come to, counted as they are unpacked: what an archive declares may be a lie.</summary>
internal sealed class UnpackBudget
{
    public const int MostBytes = 20 * 1024 * 1024;

    private int _spent;

    public void Spend(int bytes)
    {
        _spent += bytes;
        if (_spent > MostBytes)
        {
            throw new PlanFileException(PlanFileException.Unpacked);
        }
    }
}

/// <summary>A part on its way out of the archive. It refuses one tag that grows without end, since an XML reader keeps a tag whole.</summary>
internal sealed class UnpackedStream(Stream packed, UnpackBudget budget) : Stream
{
    private const int MostBytesOfATag = 1024 * 1024;

    private int _sinceMark;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A new tag or piece of text begins.</summary>
    public void Mark() => _sinceMark = 0;

    public override int Read(Span<byte> buffer)
    {
        var count = packed.Read(buffer);
        budget.Spend(count);
        _sinceMark += count;
        return _sinceMark <= MostBytesOfATag ? count : throw new PlanFileException(PlanFileException.Unsound);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
