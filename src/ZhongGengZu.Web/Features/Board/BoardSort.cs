namespace ZhongGengZu.Web.Features.Board;

/// <summary>By which column the heat table stands; the column's key is in the address.</summary>
/// <param name="Key">late, unit, rate, or a step's.</param>
public sealed record BoardSort(string Key)
{
    public const string Late = "late";

    public const string Unit = "unit";

    public const string Rate = "rate";

    private int _step = -1;

    /// <summary>What an address asks for; what it does not know is the usual order, late first.</summary>
    public static BoardSort Of(string? key, IReadOnlyList<BoardStep> steps)
    {
        var step = steps.ToList().FindIndex(s => s.Key == key);
        return step >= 0 ? new BoardSort(key!) { _step = step } : new BoardSort(key is Unit or Rate ? key : Late);
    }

    /// <summary>Worst first in every column but the unit's, whose order is the organisation's.</summary>
    public IReadOnlyList<BoardUnit> Apply(IReadOnlyList<BoardUnit> units) => Key switch
    {
        Unit => units,
        Rate => [.. units.OrderBy(u => u.Rate ?? int.MaxValue).ThenByDescending(u => u.Late)],
        _ when _step >= 0 => [.. units.OrderByDescending(u => u.Cells[_step].Late).ThenByDescending(u => u.Cells[_step].Open).ThenByDescending(u => u.Late)],
        _ => [.. units.OrderByDescending(u => u.Late).ThenByDescending(u => u.Open)],
    };
}
