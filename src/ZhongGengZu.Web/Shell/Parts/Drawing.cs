using System.Globalization;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>Numbers as SVG attributes want them: invariant, two decimals.</summary>
public static class Drawing
{
    /// <summary>12.34%</summary>
    public static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A span of the width, never narrower than something that can be seen.</summary>
    public static string Width(double from, double to) => Percent(Math.Max(to - from, 0.3));
}
