using System.Data;
using System.Data.Common;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ZhongGengZu.Data.Conventions;
using ZhongGengZu.Data.Forms;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data;

/// <summary>
/// Everything that is stored. Mappings stand in one <c>*Configuration</c> an entity; what holds for all entities stands here.
/// The derived context of each provider adds that provider's quirks and its migrations, nothing else.
/// </summary>
public abstract class CaseDbContext(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    private const int CodeLength = 40;

    /// <summary>The isolation under which several reads see one moment.</summary>
    public virtual IsolationLevel OneMoment => IsolationLevel.RepeatableRead;

    public DbSet<OrgUnit> Units => Set<OrgUnit>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<Oversight> Oversights => Set<Oversight>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Delegation> Delegations => Set<Delegation>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<CampaignPlan> CampaignPlans => Set<CampaignPlan>();

    public DbSet<CampaignMember> CampaignMembers => Set<CampaignMember>();

    public DbSet<ProblemList> ProblemLists => Set<ProblemList>();

    public DbSet<Problem> Problems => Set<Problem>();

    public DbSet<ProblemRevision> ProblemRevisions => Set<ProblemRevision>();

    public DbSet<AssistingUnit> AssistingUnits => Set<AssistingUnit>();

    public DbSet<MeasureTask> MeasureTasks => Set<MeasureTask>();

    public DbSet<RectificationPlan> RectificationPlans => Set<RectificationPlan>();

    public DbSet<PlanRevision> PlanRevisions => Set<PlanRevision>();

    public DbSet<PlanLine> PlanLines => Set<PlanLine>();

    public DbSet<Extension> Extensions => Set<Extension>();

    public DbSet<SignOffRound> SignOffRounds => Set<SignOffRound>();

    public DbSet<SignOffStep> SignOffSteps => Set<SignOffStep>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SubmissionItem> SubmissionItems => Set<SubmissionItem>();

    public DbSet<Deadline> Deadlines => Set<Deadline>();

    public DbSet<Nudge> Nudges => Set<Nudge>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<Recurrence> Recurrences => Set<Recurrence>();

    public DbSet<ReassignmentRequest> ReassignmentRequests => Set<ReassignmentRequest>();

    public DbSet<SpotCheck> SpotChecks => Set<SpotCheck>();

    public DbSet<SupervisionNotice> SupervisionNotices => Set<SupervisionNotice>();

    public DbSet<NoticeMatter> NoticeMatters => Set<NoticeMatter>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Escalation> Escalations => Set<Escalation>();

    public DbSet<Dispatch> Dispatches => Set<Dispatch>();

    public DbSet<TypedFields> TypedFields => Set<TypedFields>();

    public DbSet<CommitteeMeeting> CommitteeMeetings => Set<CommitteeMeeting>();

    public DbSet<Resolution> Resolutions => Set<Resolution>();

    public DbSet<Inspection> Inspections => Set<Inspection>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Conclusion> Conclusions => Set<Conclusion>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<HistoryEntry> HistoryEntries => Set<HistoryEntry>();

    public DbSet<HistoryHead> HistoryHeads => Set<HistoryHead>();

    public DbSet<HistorySeal> HistorySeals => Set<HistorySeal>();

    public DbSet<ReadGrant> ReadGrants => Set<ReadGrant>();

    public DbSet<ReadLogEntry> ReadLog => Set<ReadLogEntry>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<DemoClock> DemoClocks => Set<DemoClock>();

    public DbSet<ParkedForm> ParkedForms => Set<ParkedForm>();

    public DbSet<SigningSession> SigningSessions => Set<SigningSession>();

    /// <summary>Writes new aggregates in bulk, for load data; a provider may know a quicker way. Returns the number of rows.</summary>
    public virtual async Task<int> WriteNewAsync(IEnumerable<object> roots, CancellationToken cancel)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        AddRange(roots);
        var rows = await SaveChangesAsync(cancel);
        ChangeTracker.Clear();
        ChangeTracker.AutoDetectChangesEnabled = true;
        return rows;
    }

    /// <summary>Somebody else was quicker: a stale version, a unique row that is there already, a serialization failure, a deadlock or a lock waited for too long.</summary>
    public bool IsConflict(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => true,
        DbException database when IsConflict(database) => true,
        { InnerException: { } inner } => IsConflict(inner),
        _ => false,
    };

    /// <summary>The database or the way to it failed in passing, as when another node of it takes over: the whole unit of work, begun anew, may succeed.</summary>
    public bool IsPassing(Exception failure) => failure switch
    {
        DbException database when IsPassing(database) => true,
        { InnerException: { } inner } => IsPassing(inner),
        _ => false,
    };

    /// <summary>Locks a root until the end of the transaction; false when it has moved on from that version.</summary>
    public virtual async Task<bool> HoldAsync<T>(Guid id, long version, CancellationToken cancel)
        where T : class =>
        await Set<T>().Where(root => EF.Property<Guid>(root, "Id") == id && EF.Property<long>(root, "Version") == version)
            .ExecuteUpdateAsync(row => row.SetProperty(root => EF.Property<long>(root, "Version"), version), cancel) > 0;

    /// <summary>What this provider's database needs before its migrations; makes it where there is none and the provider can.</summary>
    public virtual Task PrepareAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Refuses a database that is not set up as this provider needs it, by a <see cref="DatabaseSetupException"/> that says what to do.</summary>
    public virtual Task RequireSetupAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>The statement that inserts the rows, each a list of values, that no unique key of the table holds already.</summary>
    public virtual string InsertMissingSql(IEntityType type, IReadOnlyList<string> columns, IReadOnlyList<string> rows) =>
        $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES {string.Join(", ", rows.Select(row => $"({row})"))} ON CONFLICT DO NOTHING";

    /// <summary>The provider's own codes for what <see cref="IsConflict(Exception)"/> says.</summary>
    protected abstract bool IsConflict(DbException failure);

    /// <summary>The provider's own codes for what <see cref="IsPassing(Exception)"/> says.</summary>
    protected virtual bool IsPassing(DbException failure) => failure.IsTransient;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var counted = Count();
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        catch
        {
            Forget(counted);
            throw;
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var counted = Count();
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch
        {
            Forget(counted);
            throw;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcDateTime>();
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeOffset>();
        conventions.Properties<CampaignDefinition>().HaveConversion<JsonText<CampaignDefinition>, SameInstance<CampaignDefinition>>();
        conventions.Properties<DraftSheet>().HaveConversion<JsonText<DraftSheet>, SameInstance<DraftSheet>>();
        conventions.Properties<HolidayYear>().HaveConversion<JsonText<HolidayYear>, SameInstance<HolidayYear>>();
        conventions.Properties<IReadOnlyList<string>>().HaveConversion<JsonText<IReadOnlyList<string>>, SameElements<string>>();
        conventions.Properties<IReadOnlyList<Guid>>().HaveConversion<JsonText<IReadOnlyList<Guid>>, SameElements<Guid>>();
        conventions.Properties<IReadOnlyList<RouteStop>>().HaveConversion<JsonText<IReadOnlyList<RouteStop>>, SameElements<RouteStop>>();
        foreach (var type in typeof(OrgUnit).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsNested: false }))
        {
            conventions.Properties(type)
                .HaveConversion(typeof(EnumCode<>).MakeGenericType(type))
                .HaveMaxLength(CodeLength)
                .AreUnicode(false);
        }
    }

    /// <summary>Adds what the changed rows change in the board's figures: whoever writes a row writes its figures, in the same transaction.</summary>
    private List<Tally> Count()
    {
        var changes = ChangeTracker.Entries().Where(e => e.Entity is Deadline or Problem && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => (
                Before: e.State == EntityState.Added ? null : e.OriginalValues.ToObject(),
                After: e.State == EntityState.Deleted ? null : e.Entity));
        var tallies = Domain.Supervision.Tallies.Changes(changes).Select(change => Tally.For(change.Key, change.Value, folded: false)).ToList();
        AddRange(tallies);
        return tallies;
    }

    // Not written: the rows are still to be counted when they are saved again.
    private void Forget(List<Tally> counted)
    {
        foreach (var tally in counted)
        {
            Entry(tally).State = EntityState.Detached;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseDbContext).Assembly);
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Ids are made in Domain; a generated key would make a new child of a loaded parent an update.
            foreach (var property in entity.FindPrimaryKey()?.Properties.Where(key => key.ClrType == typeof(Guid)) ?? [])
            {
                property.ValueGenerated = ValueGenerated.Never;
            }

            // Every aggregate root has a Version that its methods raise; the UPDATE checks the one that was read.
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(long))
            {
                version.IsConcurrencyToken = true;
            }
        }
    }
}
