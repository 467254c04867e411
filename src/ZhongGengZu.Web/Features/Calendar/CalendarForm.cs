using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>One 放假 period as it is typed.</summary>
public sealed class PeriodRow
{
    public string? Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && From is null && To is null;
}

/// <summary>A year's holidays as they are typed; blank rows count for nothing.</summary>
public sealed partial class CalendarForm
{
    private const int RoomForPeriods = 9;
    private const int RoomForDays = 10;

    /// <summary>Version of the stored year, 0 for none.</summary>
    public long Version { get; set; }

    [Display(Name = "通知")]
    public string? Notice { get; set; }

    public List<PeriodRow> Off { get; set; } = [];

    public List<DateOnly?> Working { get; set; } = [];

    public static CalendarForm Of(HolidayYear? holidays, long version) => new()
    {
        Version = version,
        Notice = holidays?.Notice,
        Off = [.. holidays?.Off.Select(p => new PeriodRow { Name = p.Name, From = p.From, To = p.To }) ?? []],
        Working = [.. holidays?.Working.Select(day => (DateOnly?)day) ?? []],
    };

    /// <summary>Always a few rows more than are filled in.</summary>
    public CalendarForm WithRoom()
    {
        Off.AddRange(Enumerable.Range(0, Math.Max(2, RoomForPeriods - Off.Count)).Select(_ => new PeriodRow()));
        Working.AddRange(Enumerable.Repeat<DateOnly?>(null, Math.Max(2, RoomForDays - Working.Count)));
        return this;
    }

    /// <summary>The year that was typed, or what is wrong with it by field; the rules are the file's.</summary>
    public (HolidayYear? Holidays, IReadOnlyList<(string Field, string Message)> Errors) Read(int year)
    {
        var errors = new List<(string, string)>();
        var off = Off.Select((row, i) => (row, i)).Where(x => !x.row.IsBlank).ToList();
        foreach (var (row, i) in off)
        {
            Require(string.IsNullOrWhiteSpace(row.Name), $"Off[{i}].Name", "写明是什么节。");
            Require(row.From is null, $"Off[{i}].From", "写明从哪天起。");
            Require(row.To is null, $"Off[{i}].To", "写明到哪天止；只放一天的，写同一天。");
        }

        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var working = Working.Select((day, i) => (day, i)).Where(x => x.day is not null).ToList();
        var holidays = new HolidayYear(
            year,
            string.IsNullOrWhiteSpace(Notice) ? null : Notice.Trim(),
            [.. off.Select(x => new RestPeriod(x.row.Name!.Trim(), x.row.From!.Value, x.row.To!.Value))],
            [.. working.Select(x => x.day!.Value)]);
        errors.AddRange(HolidayFileReader.Check(holidays).Select(e => (FieldOf(e.Path), e.Message + "。")));
        return (errors.Count == 0 ? holidays : null, errors);

        void Require(bool lacks, string field, string message)
        {
            if (lacks)
            {
                errors.Add((field, message));
            }
        }

        string FieldOf(string path) => Place().Match(path) switch
        {
            { Success: false } => path == "$.notice" ? nameof(Notice) : nameof(Off),
            { Groups: var at } when at[1].Value == "working" => $"Working[{working[int.Parse(at[2].Value, System.Globalization.CultureInfo.InvariantCulture)].i}]",
            { Groups: var at } => $"Off[{off[int.Parse(at[2].Value, System.Globalization.CultureInfo.InvariantCulture)].i}].{(at[3].Value == "to" ? "To" : at[3].Value == "name" ? "Name" : "From")}",
        };
    }

    [GeneratedRegex(@"^\$\.(off|working)\[(\d+)\](?:\.(\w+))?$")]
    private static partial Regex Place();
}
