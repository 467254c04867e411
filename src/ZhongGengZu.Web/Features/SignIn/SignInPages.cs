using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.SignIn;

/// <summary>Puts the sign-in page together. No counts, no cases: nobody is signed in yet.</summary>
public sealed class SignInPages(CaseDbContext db, CaseClock clock, DemoPeople people, ParkedForms parked, IWebHostEnvironment environment)
{
    private const string Column = "中梗阻专项治理";

    public async Task<SignInPage> ReadAsync(SignInForm form, CancellationToken cancel)
    {
        form.Password = null;
        var place = await db.Units.AsNoTracking().Where(u => u.ParentId == null).OrderBy(u => u.Path).Select(u => u.ShortName).FirstOrDefaultAsync(cancel);
        var campaign = await db.Campaigns.AsNoTracking()
            .Where(c => c.State == CampaignState.Running)
            .OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id)
            .FirstOrDefaultAsync(cancel);
        var demo = environment.IsDevelopment() ? await people.ReadAsync(cancel) : [];
        return new SignInPage(
            form,
            place ?? "",
            campaign is null ? "" : LedeOf(campaign.Definition),
            campaign is null ? Column : WithoutQuotes(campaign.Title),
            campaign?.Definition.Inscription.Split('\n') ?? [],
            form.Parked is { } id ? await parked.KeptUntilAsync(id, cancel) : null,
            demo,
            demo.Count > 0 ? DemoAccounts.Password : null);
    }

    private string LedeOf(CampaignDefinition campaign) =>
        string.Join('　', campaign.Phases.Where(phase => phase.Covers(clock.Today)).Select(phase => phase.Name).Prepend(campaign.Title));

    // Quotation marks do not stand well in a column.
    private static string WithoutQuotes(string title) => title.Replace("“", "").Replace("”", "");
}
