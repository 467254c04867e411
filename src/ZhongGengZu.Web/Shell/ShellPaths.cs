using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ZhongGengZu.Web.Shell;

/// <summary>The few addresses the frame itself leads to.</summary>
public static class ShellPaths
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Account = "/account";
    public const string Search = "/problems";
    public const string Wall = "/board/wall";
}

/// <summary>One sentence shown on the page after a redirect: what has just been done.</summary>
public static class ShellNotes
{
    public const string Done = "Done";

    /// <summary><c>TempData.Say("已登记，编号 审批-部-021");</c></summary>
    public static void Say(this ITempDataDictionary notes, string sentence) => notes[Done] = sentence;
}
