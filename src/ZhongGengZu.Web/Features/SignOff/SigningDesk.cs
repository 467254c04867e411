using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>What both answers need before they are given: the round still stands where it was read, and the window is open.</summary>
public sealed class SigningDesk(SigningWindow window, CaseDesk desk)
{
    /// <summary>
    /// Whether this person may answer this step now. Refusals: those of <see cref="SignOffRules.Check"/>, and
    /// <see cref="RefusalCode.AlreadyDecided"/> for a round that has gone on to another step meanwhile.
    /// </summary>
    public static void Require(CaseWork work, SignOffRound round, Guid step)
    {
        if (round.CurrentStep?.Id != step)
        {
            throw new Refusal(RefusalCode.AlreadyDecided);
        }

        if (SignOffRules.Check(work.Actor.PersonId, round, work.Routing) is { } code)
        {
            throw new Refusal(code);
        }
    }

    /// <summary>Opens the window with the password where it is shut; the sentence for the field when that fails, else null.</summary>
    public async Task<string?> OpenWindowAsync(string? password, CancellationToken cancel)
    {
        if (await window.IsOpenAsync(cancel))
        {
            return null;
        }

        if (string.IsNullOrEmpty(password))
        {
            return "签字前再输一次登录密码。";
        }

        return Sentence(await window.OpenAsync(password, cancel));
    }

    /// <summary>Why the window did not open, null when it did.</summary>
    public static string? Sentence(WindowOpening opening) => opening switch
    {
        WindowOpening.Opened => null,
        WindowOpening.WrongPassword => "密码不对，还没有签。再错几次账号会锁定。",
        _ => $"输错次数太多，账号锁定 {SignInLimits.LockedMinutes} 分钟，还没有签。",
    };

    /// <summary>Saves the decision; somebody quicker is <see cref="RefusalCode.Stale"/>.</summary>
    public Task SaveAsync(CaseWork work, CancellationToken cancel) => desk.SaveAsync(work, cancel);
}
