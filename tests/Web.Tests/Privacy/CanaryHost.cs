using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Tests.Privacy;

/// <summary>The demo's organisation with a canary in every kind of personal list, and what everybody found of it on every page.</summary>
public abstract class CanaryHost(PersonalReporting reporting) : CampaignWebHost(new SqliteTestDatabase())
{
    public const string Administrator = "canary-admin";

    private Task<CanarySightings>? _sightings;

    public bool InFull => reporting == PersonalReporting.FullText;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CaseDbContext>();
            db.Add(new Account
            {
                UserName = Administrator,
                NormalizedUserName = Administrator.ToUpperInvariant(),
                PasswordHash = await db.Users.Select(a => a.PasswordHash).FirstAsync(),
                SecurityStamp = Administrator,
                IsSystemAdministrator = true,
            });
            await db.SaveChangesAsync();
            return true;
        });
        await new CanaryStory(this).TellAsync();
    }

    /// <summary>Everybody has looked at everything, once a host.</summary>
    public Task<CanarySightings> LookAsync() => _sightings ??= EverybodyLooksAsync();

    protected override CampaignDefinition Change(CampaignDefinition definition) => definition with { PersonalReporting = reporting };

    private async Task<CanarySightings> EverybodyLooksAsync()
    {
        var addresses = await new CanaryAddresses(this).AllAsync();
        var problems = addresses.Where(a => a.Plain.StartsWith("/problems/", StringComparison.Ordinal) && a.Plain.Count(c => c == '/') == 2).Select(a => a with { Asked = [] }).ToList();
        var found = new CanarySightings();
        var lookers = InFull ? CanaryCase.Lookers : CanaryCase.LookersAtCounts;
        foreach (var name in lookers.Append(Administrator))
        {
            await found.LookAsync(name, (await AsAsync(name)).Cookies, Address, addresses);
        }

        // The others read what is theirs to read and are colleagues of those above.
        foreach (var name in CanaryCase.All.SelectMany(c => c.Readers.Append(c.Person)).Concat(CanaryCase.Office).Distinct().Except(lookers))
        {
            await found.LookAsync(name, (await AsAsync(name)).Cookies, Address, problems);
        }

        await found.LookAsync(CanarySightings.Anonymous, new(), Address, addresses);
        return found;
    }
}

/// <summary>随报方式 全文, as S0 says.</summary>
public sealed class FullTextCanaryHost() : CanaryHost(PersonalReporting.FullText);

/// <summary>随报方式 仅统计.</summary>
public sealed class CountsOnlyCanaryHost() : CanaryHost(PersonalReporting.CountsOnly);
