using System.Globalization;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Domain;

/// <summary>编号, such as 规建-部-003: short name of the filing unit, series, number of three or more digits.</summary>
public static class CaseNumber
{
    /// <summary>What stands before the number; units of the same short name share their series, so a 编号 is one in its campaign.</summary>
    public static string Prefix(OrgUnit unit, NumberSeriesKind series) => $"{unit.ShortName}-{Sign(series)}";

    /// <summary>The whole 编号.</summary>
    public static string Format(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:000}");

    private static string Sign(NumberSeriesKind series) => series switch
    {
        NumberSeriesKind.UnitProblem => "部",
        NumberSeriesKind.PersonalProblem => "个",
        _ => "案",
    };
}
