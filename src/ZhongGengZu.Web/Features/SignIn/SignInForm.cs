using System.ComponentModel.DataAnnotations;

namespace ZhongGengZu.Web.Features.SignIn;

public sealed class SignInForm
{
    [Display(Name = "账号")]
    public string? UserName { get; set; }

    [Display(Name = "密码")]
    public string? Password { get; set; }

    /// <summary>Where to go on after signing in: an address of ours.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>The form that is kept for whoever comes back.</summary>
    public Guid? Parked { get; set; }
}

/// <summary>What the page shows beside the form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Place">The body's short name, empty before there is one.</param>
/// <param name="Lede">The campaign and its phases of today.</param>
/// <param name="Column">The title that stands in the column.</param>
/// <param name="Inscription">Lines beside it.</param>
/// <param name="ParkedUntil">Till when a form is kept for whoever comes back, UTC.</param>
/// <param name="Demo">Demo people, in Development.</param>
/// <param name="DemoPassword">Their password.</param>
public sealed record SignInPage(
    SignInForm Form, string Place, string Lede, string Column, IReadOnlyList<string> Inscription, DateTime? ParkedUntil, IReadOnlyList<DemoGroup> Demo, string? DemoPassword);

/// <summary>Demo people of one kind of post, in Development only.</summary>
public sealed record DemoGroup(string Word, IReadOnlyList<DemoPerson> People);

/// <summary>One demo person: one click signs in as them.</summary>
public sealed record DemoPerson(string Code, string Name, string Post);
