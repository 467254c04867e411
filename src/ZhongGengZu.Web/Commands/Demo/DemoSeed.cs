using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.People;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Commands.Demo;

/// <summary>Loads a demo: organisation, accounts that share one password, campaign, and the story played through the domain.</summary>
public sealed class DemoSeed(IServiceProvider services, CaseDbContext db, CaseDesk desk, CaseClock clock, OrganisationImport organisations, CampaignImport campaigns, DemoClocks clocks, HistorySealer sealer, Reminding reminding)
{
    /// <summary>Name of the demo's 系统管理员.</summary>
    public const string Administrator = "admin";

    /// <summary>Loads it into a database without accounts. Refused where any account exists.</summary>
    public async Task RunAsync(string name, CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
        {
            throw new VerbRefusedException("There are accounts already; the demo is loaded into an empty database only.");
        }

        var path = Seed("demo", $"{name}-story.json");
        if (!File.Exists(path))
        {
            throw new VerbRefusedException($"There is no demo '{name}'.");
        }

        var story = await DemoStory.ReadAsync(path);
        clock.Restore(clock.OffsetFor(DemoStage.At(story.Events[0].At.Date.AddHours(8))));
        await organisations.RunAsync(await desk.BeginAsync(OperatorActor.Actor, cancel), OrganisationFileReader.ReadFile(Seed("organisations", $"{story.Organisation}.json")).Value!, cancel);
        await OpenAccountsAsync(cancel);
        var definition = CampaignFileReader.ReadFile(Seed("campaigns", $"{story.Campaign}.json")).Value!;
        var campaign = await campaigns.RunAsync(await desk.BeginAsync(OperatorActor.Actor, cancel), definition, cancel);
        await new DemoStage(services, clock, campaign.Id).PlayAsync(story, cancel);
        await clocks.StartAtAsync(DemoStage.At(story.Now), cancel);
        await reminding.RunAsync(cancel);
        await sealer.SealAsync(cancel);
    }

    private async Task OpenAccountsAsync(CancellationToken cancel)
    {
        // A hash costs about 46 ms: everybody has the same password, so one is enough.
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), DemoAccounts.Password);
        var work = await desk.BeginAsync(OperatorActor.Actor, cancel);
        var people = await db.People.AsNoTracking().OrderBy(p => p.SortOrder).Select(p => new { p.Id, p.Code }).ToListAsync(cancel);
        var accounts = people.Select(p => (Name: p.Code, PersonId: (Guid?)p.Id)).Append((Administrator, null)).Select(p => new Account
        {
            UserName = p.Name,
            NormalizedUserName = p.Name.ToUpperInvariant(),
            PersonId = p.PersonId,
            IsSystemAdministrator = p.PersonId is null,
            Email = p.PersonId is null ? null : $"{p.Name}@suzhou.example",
            NormalizedEmail = p.PersonId is null ? null : $"{p.Name}@suzhou.example".ToUpperInvariant(),
            PasswordHash = hash,
            PasswordChangedAt = work.Now,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        }).ToList();
        db.AddRange(accounts);
        foreach (var account in accounts)
        {
            work.Record(CaseKind.Account, account.Id, HistoryAct.AccountOpened);
        }

        await desk.SaveAsync(work, cancel);
    }

    private static string Seed(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "seeds", .. parts]);
}
