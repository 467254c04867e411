namespace ZhongGengZu.Benchmark;

/// <summary>One page over both databases: medians in milliseconds and SQL statements.</summary>
internal sealed record Measured(double Small, double Large, int SmallStatements, int LargeStatements)
{
    private const int WarmUps = 5;
    private const int Runs = 30;

    /// <summary>Turn and turn about, so that whatever else the machine does falls on both alike.</summary>
    public static async Task<Measured> OfAsync(Reader small, string atSmall, Reader large, string atLarge)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            await small.ReadAsync(atSmall);
            await large.ReadAsync(atLarge);
        }

        var (here, there) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            here.Add(await small.ReadAsync(atSmall));
            there.Add(await large.ReadAsync(atLarge));
        }

        return new Measured(MedianOf(here), MedianOf(there), await small.StatementsAsync(atSmall), await large.StatementsAsync(atLarge));
    }

    private static double MedianOf(List<double> times)
    {
        times.Sort();
        return (times[(Runs / 2) - 1] + times[Runs / 2]) / 2;
    }
}
