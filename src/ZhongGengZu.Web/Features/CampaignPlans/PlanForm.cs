using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>One line as it is typed; which fields it has, its kind decides.</summary>
public sealed class LineForm
{
    public int Id { get; set; }

    [Display(Name = "内容")]
    public string? Name { get; set; }

    [Display(Name = "开始")]
    public DateOnly? Start { get; set; }

    [Display(Name = "结束")]
    public DateOnly? End { get; set; }

    [Display(Name = "日期")]
    public DateOnly? Due { get; set; }

    [Display(Name = "时刻")]
    public TimeOnly? DueTime { get; set; }

    [Display(Name = "多久一次")]
    public RecurrenceUnit? Every { get; set; }

    [Display(Name = "哪天")]
    public int? ByDay { get; set; }

    [Display(Name = "哪个月")]
    public int? Month { get; set; }

    [Display(Name = "报给谁")]
    public string? Recipient { get; set; }

    [Display(Name = "谁来报")]
    public string? From { get; set; }

    [Display(Name = "谁签")]
    public string? Signer { get; set; }

    /// <summary>“就是这样”: the question is answered as it was read.</summary>
    public bool Answered { get; set; }

    /// <summary>去掉.</summary>
    public bool Removed { get; set; }

    /// <summary>The line that is shown; never from the form.</summary>
    [BindNever]
    public LineView? Shown { get; set; }

    public static LineForm Of(DraftLine line) => new()
    {
        Id = line.Id,
        Name = line.Name,
        Start = line.Start,
        End = line.End,
        Due = line.Due,
        DueTime = line.DueTime,
        Every = line.Every,
        ByDay = line.ByDay,
        Month = line.Month,
        Recipient = line.Recipient,
        From = line.From,
        Signer = line.Signer,
        Answered = line.Answered,
        Removed = line.Removed,
    };

    /// <summary>The line with what was typed; whether a person changed it is seen by comparing.</summary>
    public DraftLine Over(DraftLine line)
    {
        var typed = line.Kind switch
        {
            DraftLineKind.Remark => line,
            DraftLineKind.IssuedOn => line with { Due = Due },
            DraftLineKind.Phase => line with { Name = Text(Name, line.Name), Start = Start, End = End },
            DraftLineKind.Deliverable => line with
            {
                Name = Text(Name, line.Name),
                Due = Due,
                DueTime = DueTime,
                Every = Every,
                ByDay = Every is null ? null : ByDay,
                Month = Every is { } every && RecurrenceRule.MonthsOf(every) > 1 ? Month : null,
                Recipient = Blank(Text(Recipient, line.Recipient)),
                From = Blank(Text(From, line.From)),
            },
            DraftLineKind.SignOff => line with { Name = Text(Name, line.Name), Signer = Blank(Text(Signer, line.Signer)) },
            _ => line with { Name = Text(Name, line.Name) },
        };
        var redated = line.Redated || DatesOf(typed) != DatesOf(line);
        return typed with { Changed = line.Changed || typed != line, Redated = redated, Period = redated ? null : line.Period, Answered = line.Question is not null && Answered, Removed = Removed };
    }

    private static (DateOnly?, DateOnly?, DateOnly?, TimeOnly?, RecurrenceRule?) DatesOf(DraftLine line) => (line.Start, line.End, line.Due, line.DueTime, line.Again);

    // A line break inside a name does not survive an input: the same words are no change.
    private static string Text(string? typed, string? before) => Squeeze(typed) == Squeeze(before) ? before ?? "" : typed?.Trim() ?? "";

    private static string Squeeze(string? text) => string.Join("", (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}

/// <summary>The whole draft as it is typed: saved in one go, lines that are not in it stay as they are.</summary>
public sealed class PlanForm
{
    /// <summary>The version that was read.</summary>
    public long Version { get; set; }

    [Display(Name = "简称")]
    public string? ShortTitle { get; set; }

    [Display(Name = "编码")]
    public string? Code { get; set; }

    [Display(Name = "接收单位")]
    public string? Office { get; set; }

    public bool OfficeAnswered { get; set; }

    [Display(Name = "报送单位")]
    public List<OrgUnitKind> UnitKinds { get; set; } = [];

    [Display(Name = "年份")]
    public int? Year { get; set; }

    [Display(Name = "原文里的字")]
    public string? AddWords { get; set; }

    /// <summary>Where they were marked; the nearest place is taken.</summary>
    public int? AddAt { get; set; }

    /// <summary>What they become.</summary>
    public DraftLineKind? AddKind { get; set; }

    public List<LineForm> Lines { get; set; } = [];

    public static PlanForm Of(DraftSheet sheet, long version) => new()
    {
        Version = version,
        ShortTitle = sheet.Setup.ShortTitle,
        Code = sheet.Setup.Code,
        Office = sheet.Setup.Office,
        OfficeAnswered = sheet.Setup.OfficeAnswered,
        UnitKinds = [.. sheet.Setup.UnitKinds],
        Year = sheet.Setup.Year,
        Lines = [.. sheet.Lines.Select(LineForm.Of)],
    };

    /// <summary>The sheet with everything that was typed.</summary>
    public DraftSheet Over(DraftSheet sheet)
    {
        var typed = Lines.DistinctBy(l => l.Id).ToDictionary(l => l.Id);
        var setup = sheet.Setup;
        return sheet with
        {
            Lines = [.. sheet.Lines.Select(line => typed.TryGetValue(line.Id, out var form) ? form.Over(line) : line)],
            Setup = setup with
            {
                ShortTitle = Blank(ShortTitle),
                Code = Blank(Code),
                Office = Blank(Office),
                OfficeAnswered = setup.OfficeQuestion is not null && Blank(Office) is not null && (OfficeAnswered || Blank(Office) != setup.Office),
                UnitKinds = [.. UnitKinds.Distinct().Order()],
            },
        };
    }

    /// <summary>
    /// Takes theirs where somebody chose them (<c>take[l17]=theirs</c>, <c>take[Code]=theirs</c>): such a field is as if not typed. Comes back with how
    /// the names of the fields taken begin.
    /// </summary>
    public IReadOnlyList<string> Take(DraftSheet theirs, IReadOnlyDictionary<string, string> take)
    {
        bool IsTheirs(string name) => take.TryGetValue(name, out var choice) && choice == "theirs";
        Lines.RemoveAll(l => IsTheirs($"l{l.Id}"));
        var setup = theirs.Setup;
        (ShortTitle, Code) = (IsTheirs(nameof(ShortTitle)) ? setup.ShortTitle : ShortTitle, IsTheirs(nameof(Code)) ? setup.Code : Code);
        if (IsTheirs(nameof(Office)))
        {
            (Office, OfficeAnswered) = (setup.Office, setup.OfficeAnswered);
        }

        UnitKinds = IsTheirs(nameof(UnitKinds)) ? [.. setup.UnitKinds] : UnitKinds;
        return [.. take.Keys.Where(IsTheirs).Select(name => name is ['l', .. var id] ? $"{nameof(Lines)}[{id}]." : name)];
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A plan as it is given in: a file or its text.</summary>
public sealed class NewPlanForm
{
    [Display(Name = "文件")]
    public IFormFile? File { get; set; }

    [Display(Name = "或者粘贴正文")]
    public string? Text { get; set; }

    /// <summary>One giving in is one plan, however often the button is pressed.</summary>
    public Guid Key { get; set; }
}
