using System.Globalization;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>What somebody typed into a line and did not save: theirs alone, with the version it was typed on.</summary>
public static class LineDraft
{
    /// <summary>Key of the draft of a problem's line.</summary>
    public static string KeyOf(Guid problemId) => $"plan-line-{problemId}";

    /// <summary>The form as it was kept.</summary>
    public static LineForm Read(KeptForm kept)
    {
        var form = new LineForm
        {
            Version = long.TryParse(Text("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
            Seen = Text("Seen"),
            CorrectedText = Text("CorrectedText"),
            Standard = Text("Standard"),
            ResponsiblePersonId = Id("ResponsiblePersonId"),
            DueOn = Day("DueOn"),
            Note = Text("Note"),
        };
        for (var row = 0; kept.Fields.ContainsKey($"Measures[{row}].Text"); row++)
        {
            form.Measures.Add(new MeasureForm
            {
                Key = Id($"Measures[{row}].Key"),
                Text = Text($"Measures[{row}].Text"),
                OwnerPersonId = Id($"Measures[{row}].OwnerPersonId"),
                StartOn = Day($"Measures[{row}].StartOn"),
                DueOn = Day($"Measures[{row}].DueOn"),
            });
        }

        form.Prepare();
        return form;

        string? Text(string field) => kept.Fields.GetValueOrDefault(field)?.FirstOrDefault() is { Length: > 0 } text ? text : null;
        Guid? Id(string field) => Guid.TryParse(Text(field), out var id) ? id : null;
        DateOnly? Day(string field) => DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
