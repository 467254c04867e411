namespace ZhongGengZu.Domain.Deadlines;

/// <summary>What becomes of a date of the plan that falls on a day off.</summary>
public enum RestDayRule
{
    /// <summary>It stays; the reminder goes out on the working day before (ours where the plan is silent).</summary>
    Keep,

    /// <summary>顺延: the next working day.</summary>
    Next,

    /// <summary>提前: the working day before.</summary>
    Previous,
}
