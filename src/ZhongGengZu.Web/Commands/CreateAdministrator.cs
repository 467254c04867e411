using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Commands;

/// <summary>Opens the account of a 系统管理员 and prints its one-time password, which nobody can read again.</summary>
public sealed class CreateAdministrator : IVerb
{
    public string Name => "create-administrator";

    public string Usage => "NAME";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow();
        var name = arguments.Words(1, 1)[0];
        await CaseDatabase.RequireCurrentAsync(services.GetRequiredService<CaseDbContext>());
        var work = await services.GetRequiredService<CaseDesk>().BeginAsync(OperatorActor.Actor, CancellationToken.None);
        try
        {
            var opened = await services.GetRequiredService<Accounts>().OpenAsync(work, name, personId: null, isSystemAdministrator: true);
            return VerbResult.Say(
                $"{opened.Account.UserName} {opened.OneTimePassword}",
                new { name = opened.Account.UserName, oneTimePassword = opened.OneTimePassword });
        }
        catch (Refusal refusal)
        {
            throw new VerbRefusedException(refusal.Code switch
            {
                RefusalCode.Taken => $"The sign-in name {name} is taken.",
                RefusalCode.TooLong => $"A sign-in name has at most {SignInLimits.NameLength} characters.",
                _ => $"'{name}' cannot be a sign-in name: letters, digits and - . _ @ + only.",
            });
        }
    }
}
