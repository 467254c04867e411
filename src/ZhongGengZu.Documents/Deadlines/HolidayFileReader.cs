using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.Deadlines;

/// <summary>Reads a year's holidays (seeds/holidays/*.json): docs/flows/working-days.md.</summary>
public static class HolidayFileReader
{
    /// <summary>Largest file accepted, bytes.</summary>
    public const int MaxBytes = StrictJson.MaxBytes;

    /// <summary>Longest notice, characters.</summary>
    public const int NoticeLength = 200;

    /// <summary>Longest name of a holiday, characters.</summary>
    public const int NameLength = 20;

    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const int LongestPeriodDays = 15;

    /// <summary>Whether a year can be kept at all.</summary>
    public static bool Covers(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>What is wrong with a year that was typed instead of read; the paths are those of its file.</summary>
    public static IReadOnlyList<FileError> Check(HolidayYear year)
    {
        var errors = new FileErrors();
        Check(year, errors);
        return errors.All;
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static FileReading<HolidayYear> Read(ReadOnlyMemory<byte> utf8) => StrictJson.Read<HolidayYear>(utf8, Check);

    /// <summary>Reads a file from disk.</summary>
    public static FileReading<HolidayYear> ReadFile(string path) => StrictJson.ReadFile<HolidayYear>(path, Check);

    /// <summary>Reads every year of a folder into one calendar; the paths of errors begin with the name of the file.</summary>
    public static FileReading<WorkingCalendar> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new FileReading<WorkingCalendar>(null, [new FileError("$", $"找不到文件夹 {folder}")]);
        }

        var readings = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Reading: ReadFile(path)))
            .ToList();
        var errors = readings.SelectMany(r => r.Reading.Errors.Select(e => e with { Path = $"{r.Name} {e.Path}" })).ToList();
        var years = readings.Where(r => r.Reading.Value is not null).Select(r => (r.Name, Year: r.Reading.Value!)).ToList();
        foreach (var same in years.GroupBy(y => y.Year.Year).Where(g => g.Count() > 1))
        {
            errors.AddRange(same.Skip(1).Select(y => new FileError($"{y.Name} $.year", $"{same.Key} 年在 {same.First().Name} 里已经有了")));
        }

        return new FileReading<WorkingCalendar>(errors.Count == 0 ? new WorkingCalendar(years.Select(y => y.Year)) : null, errors);
    }

    private static void Check(HolidayYear year, FileErrors errors)
    {
        if (!errors.IsSound("$.year"))
        {
            return;
        }

        if (!Covers(year.Year))
        {
            errors.Add("$.year", $"年份 {year.Year} 不在 {FirstYear} 到 {LastYear} 之间");
            return;
        }

        if (errors.IsSound("$.notice") && year.Notice?.Length > NoticeLength)
        {
            errors.Add("$.notice", $"通知超过 {NoticeLength} 字");
        }

        errors.CheckNotEmpty("$.off", year.Off, "没有写放假安排");
        var off = new List<(string Path, RestPeriod Period)>();
        foreach (var (path, period) in errors.Sound("$.off", year.Off))
        {
            if (period.Name.Length > NameLength)
            {
                errors.Add($"{path}.name", $"名称超过 {NameLength} 字");
            }

            if (period.To < period.From)
            {
                errors.Add($"{path}.to", $"“{period.Name}”的结束日期早于开始日期");
            }
            else if (period.To.DayNumber - period.From.DayNumber >= LongestPeriodDays)
            {
                errors.Add(path, $"“{period.Name}”放假超过 {LongestPeriodDays} 天");
            }
            else if (period.To.Year != year.Year || (period.From.Year != year.Year && period.From != new DateOnly(year.Year - 1, 12, 31)))
            {
                errors.Add(path, $"“{period.Name}”不在 {year.Year} 年；只有元旦可以从上年 12 月 31 日起");
            }
            else
            {
                off.Add((path, period));
            }
        }

        for (var i = 1; i < off.Count; i++)
        {
            if (off.Take(i).FirstOrDefault(o => o.Period.Days.Any(off[i].Period.Covers)) is { Path: not null } other)
            {
                errors.Add(off[i].Path, $"{other.Period.Days.First(off[i].Period.Covers):yyyy-MM-dd} 既在“{other.Period.Name}”又在“{off[i].Period.Name}”里");
            }
        }

        // Behind a period that is wrong itself nothing can be said to be missing.
        if (errors.All.Count == 0)
        {
            foreach (var (day, name) in StatutoryHolidays.Of(year.Year).Where(s => !off.Exists(o => o.Period.Covers(s.Day))))
            {
                errors.Add("$.off", $"{day:yyyy-MM-dd} 是法定节假日（{name}），没有写在放假里");
            }
        }

        var working = errors.Sound("$.working", year.Working).ToList();
        errors.CheckUnique(working.Select(w => (w.Path, w.Item.ToString("yyyy-MM-dd"))), "上班日期");
        foreach (var (path, day) in working)
        {
            if (day.Year != year.Year)
            {
                errors.Add(path, $"{day:yyyy-MM-dd} 不在 {year.Year} 年");
            }
            else if (off.Exists(o => o.Period.Covers(day)))
            {
                errors.Add(path, $"{day:yyyy-MM-dd} 又放假又上班");
            }
            else if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                errors.Add(path, $"{day:yyyy-MM-dd} 不是周末，不用写调休上班");
            }
        }
    }
}
