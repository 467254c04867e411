using Microsoft.AspNetCore.Html;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>One entry of a timeline: the act in bold, more after it, the words a person wrote (in Kai), and who, post, when. Entries are never merged.</summary>
public sealed record TimelineEntry(string Act, string? More, string? Words, IReadOnlyList<string> WhoWhen, bool IsReturn = false);

/// <summary>办理记录, newest first; <paramref name="AllHref"/> leads to all <paramref name="Total"/> entries.</summary>
public sealed record TimelineModel(IReadOnlyList<TimelineEntry> Entries, int Total = 0, string? AllHref = null);

/// <summary>A label with its value, a note below it, and a way to change it (null where the act would be refused).</summary>
public sealed record SummaryRow(string Label, string? Value, string? Note = null, string? ChangeHref = null, string ChangeWord = "更改")
{
    /// <summary>A value that is more than text, such as a light or a list.</summary>
    public IHtmlContent? Html { get; init; }
}

/// <summary>Label, value, 更改.</summary>
public sealed record SummaryListModel(params IReadOnlyList<SummaryRow> Rows);

/// <summary>One changed field: where, old and new words; null = empty.</summary>
public sealed record Change(string Field, string? Before, string? After, string? Where = null);

/// <summary>What changed since the last version: old struck, new bold, by field.</summary>
public sealed record ChangeListModel(params IReadOnlyList<Change> Changes);

/// <summary>A way on: words and address; the first one is drawn stronger.</summary>
public sealed record WayOn(string Word, string Href);

/// <summary>An empty page or part: what is not there, why, and what to do next. As a part of a page it takes an h2.</summary>
public sealed record EmptyModel(string Title, string? Why = null, params IReadOnlyList<WayOn> Ways)
{
    /// <summary>It is the whole page: its title is the h1.</summary>
    public bool IsPage { get; init; }
}

/// <summary>Keyset paging: addresses of the pages before and after, null where there is none; <paramref name="Shown"/> such as "显示 20 个，共 22".</summary>
public sealed record PagerModel(string Shown, string? PreviousHref, string? NextHref);

/// <summary>One field in both versions. The form posts <c>take[Name]=mine|theirs</c>.</summary>
public sealed record VersionField(string Name, string Label, string? Mine, string? Theirs, bool TakeMine = true)
{
    public bool Same => string.Equals(Mine ?? "", Theirs ?? "", StringComparison.Ordinal);
}

/// <summary>A stale form: mine (not saved) and theirs (saved), chosen field by field. Stands inside the caller's form.</summary>
public sealed record TwoVersionsModel(string TheirName, string TheirTime, IReadOnlyList<VersionField> Fields);

/// <summary>Opinion box with phrases: the field's name and text, what the box is for; <paramref name="Mirror"/> is the id of the place on the sheet that repeats it.</summary>
public sealed record OpinionModel(string Name, string? Text, IReadOnlyList<string> Phrases, string Label = "意见", string? Mirror = null, bool Required = false, int MaxLength = 500);

/// <summary>Second-level choice of a focus area; <paramref name="Sentence"/> is the plan's.</summary>
public sealed record PickerChoice(string Code, string Word, string? Sentence = null);

/// <summary>First-level focus area with its second level.</summary>
public sealed record PickerGroup(string Code, int Number, string Word, string? Sentence, IReadOnlyList<PickerChoice> Choices);

/// <summary>Two-level picker. Without script the second level of every first stands beneath it; posts <paramref name="FirstName"/> and <paramref name="SecondName"/>.</summary>
public sealed record PickerModel(string FirstName, string? First, string SecondName, string? Second, IReadOnlyList<PickerGroup> Groups, string LabelledBy);

/// <summary>What happened, why, one step that helps. <paramref name="Status"/> is shown small, with a reference where there is one.</summary>
public sealed record ErrorPage(int Status, string Title, string Why, params IReadOnlyList<WayOn> Ways)
{
    /// <summary>Number to tell the administrator.</summary>
    public string? Reference { get; init; }

    /// <summary>What would help, in the reader's hands.</summary>
    public IReadOnlyList<string> Helps { get; init; } = [];

    /// <summary>The rule's source: the plan's sentence, or null when it is a default of ours.</summary>
    public string? Source { get; init; }

    /// <summary>Marks the rule as 本系统默认.</summary>
    public bool IsDefault { get; init; }

    /// <summary>What has been kept of what was typed.</summary>
    public string? Kept { get; init; }

    /// <summary>What was typed, to be sent again from this page.</summary>
    public SendAgain? Again { get; init; }
}

/// <summary>A form that did not get through, as it was sent; what a page cannot carry (passwords, files) is asked for anew.</summary>
public sealed record SendAgain(
    string Address, bool IsMultipart, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> Passwords, IReadOnlyList<(string Name, string FileName)> Files);
