using System.Globalization;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain;

/// <summary>
/// 编号, such as 规建-部-003: short name of the filing unit, series, number of three or more digits. Papers of the 督查考核办 are numbered
/// over the whole campaign, a year at a time, as official papers are: 督办单〔2021〕1号.
/// </summary>
public static class CaseNumber
{
    /// <summary>What stands before the number; units of the same short name share their series, so a 编号 is one in its campaign.</summary>
    public static string Prefix(OrgUnit unit, NumberSeriesKind series, DateOnly day) => PaperOf(series) is { } paper
        ? string.Create(CultureInfo.InvariantCulture, $"{paper}〔{day.Year}〕")
        : $"{unit.ShortName}-{Sign(series)}";

    /// <summary>The whole 编号.</summary>
    public static string Format(string prefix, int number) => prefix.EndsWith('〕')
        ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}号")
        : string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:000}");

    private static string? PaperOf(NumberSeriesKind series) => series switch
    {
        NumberSeriesKind.SupervisionOrder => "督办单",
        NumberSeriesKind.SupervisionLetter => "督办函",
        NumberSeriesKind.SupervisionTalk => "约谈",
        NumberSeriesKind.Inspection => "督查",
        _ => null,
    };

    private static string Sign(NumberSeriesKind series) => series switch
    {
        NumberSeriesKind.UnitProblem => "部",
        NumberSeriesKind.PersonalProblem => "个",
        _ => "案",
    };
}
