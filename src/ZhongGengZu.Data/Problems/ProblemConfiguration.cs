using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Data.Problems;

public sealed class ProblemListConfiguration : IEntityTypeConfiguration<ProblemList>
{
    public void Configure(EntityTypeBuilder<ProblemList> list)
    {
        list.ToTable("ProblemLists");
        list.HasFiler(x => x.UnitPath, x => x.FilerCode);
        list.Property(x => x.ReturnReason).HasMaxLength(Problem.ReasonLength);
        list.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        list.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        list.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        // One list a member; an index takes two empty persons for different ones, so units have their own.
        list.HasIndex(x => new { x.CampaignId, x.UnitId, x.PersonId }).IsUnique();
        list.HasIndex(x => new { x.CampaignId, x.UnitId }, "IX_ProblemLists_Unit").IsUnique().HasFilter("\"PersonId\" IS NULL");
        list.HasIndex(x => new { x.CampaignId, x.UnitPath, x.State });
    }
}

public sealed class ProblemConfiguration : IEntityTypeConfiguration<Problem>
{
    public void Configure(EntityTypeBuilder<Problem> problem)
    {
        problem.ToTable("Problems");
        problem.HasFiler(x => x.UnitPath, x => x.FilerCode);
        problem.Property(x => x.Number).HasMaxLength(Limits.Number);
        problem.Property(x => x.Result).HasMaxLength(Problem.ResultLength);
        problem.Property(x => x.ReturnReason).HasMaxLength(Problem.ReasonLength);
        problem.Property(x => x.ResultReference).HasMaxLength(ProblemContent.NoteLength);
        problem.ComplexProperty(x => x.Content, Content.Configure);
        problem.Ignore(x => x.NeedsLine);
        problem.Ignore(x => x.UnderNotice);
        problem.HasMany(x => x.Revisions).WithOne().HasForeignKey(x => x.ProblemId);
        problem.HasMany(x => x.Assisting).WithOne().HasForeignKey(x => x.ProblemId);
        problem.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.ProblemId);
        problem.HasMany(x => x.Extensions).WithOne().HasForeignKey(x => x.ProblemId);
        problem.HasOne<Campaign>().WithMany().HasForeignKey(x => x.CampaignId).OnDelete(DeleteBehavior.Restrict);
        problem.HasOne<ProblemList>().WithMany().HasForeignKey(x => x.ListId).OnDelete(DeleteBehavior.Restrict);
        problem.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
        problem.HasOne<Inspection>().WithMany().HasForeignKey(x => x.InspectionId).OnDelete(DeleteBehavior.Restrict);
        problem.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
        problem.HasIndex(x => new { x.CampaignId, x.Number }).IsUnique().HasFilter("\"Number\" IS NOT NULL");
        // The last columns let what is granted be counted without the rows themselves.
        problem.HasIndex(x => new { x.CampaignId, x.SortDue, x.Id, x.State, x.Revision, x.PersonId, x.ListId });
        problem.HasIndex(x => new { x.CampaignId, x.UnitPath, x.SortDue, x.Id });
        problem.HasIndex(x => new { x.CampaignId, x.State, x.SortDue, x.Id });
        problem.HasIndex(x => new { x.PersonId, x.SortDue, x.Id });
        problem.HasIndex(x => new { x.ResponsiblePersonId, x.SortDue, x.Id });
        problem.HasIndex(x => new { x.ListId, x.SortDue, x.Id });
        problem.HasIndex(x => new { x.UnitId, x.Subject, x.SortDue, x.State });
        // 抽查: the newest closures first; and the few that a 回头看 lies ahead of.
        problem.HasIndex(x => new { x.CampaignId, x.State, x.ClosedAt, x.Id });
        problem.HasIndex(x => new { x.CampaignId, x.FollowUpOn, x.Id });
    }
}

public sealed class ProblemRevisionConfiguration : IEntityTypeConfiguration<ProblemRevision>
{
    public void Configure(EntityTypeBuilder<ProblemRevision> revision)
    {
        revision.ToTable("ProblemRevisions");
        revision.HasKey(x => new { x.ProblemId, x.Number });
        revision.ComplexProperty(x => x.Content, Content.Configure);
    }
}

public sealed class AssistingUnitConfiguration : IEntityTypeConfiguration<AssistingUnit>
{
    public void Configure(EntityTypeBuilder<AssistingUnit> assisting)
    {
        assisting.ToTable("AssistingUnits");
        assisting.HasKey(x => new { x.ProblemId, x.UnitId });
        assisting.Property(x => x.UnitPath).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        assisting.HasIndex(x => new { x.UnitPath, x.ProblemId });
        assisting.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class MeasureTaskConfiguration : IEntityTypeConfiguration<MeasureTask>
{
    public void Configure(EntityTypeBuilder<MeasureTask> measure)
    {
        measure.ToTable("MeasureTasks");
        measure.Property(x => x.Text).HasMaxLength(Domain.RectificationPlans.PlanLine.TextLength);
        measure.HasMany(x => x.Reports).WithOne().HasForeignKey(x => x.MeasureId);
        measure.HasIndex(x => new { x.OwnerPersonId, x.DoneAt, x.DueOn, x.Id });
        measure.HasIndex(x => new { x.DueOn, x.Id });
    }
}

public sealed class MeasureReportConfiguration : IEntityTypeConfiguration<MeasureReport>
{
    public void Configure(EntityTypeBuilder<MeasureReport> report)
    {
        report.ToTable("MeasureReports");
        report.Property(x => x.PersonName).HasMaxLength(OrganisationLimits.PersonName);
        report.Property(x => x.Text).HasMaxLength(Problem.ResultLength);
    }
}

internal static class Content
{
    /// <summary>The same columns stand on a problem and on each revision handed in.</summary>
    public static void Configure(ComplexPropertyBuilder<ProblemContent> content)
    {
        content.IsRequired();
        content.Property(x => x.Text).HasMaxLength(ProblemContent.TextLength);
        content.Property(x => x.FocusAreaCode).HasMaxLength(Limits.Code).IsUnicode(false);
        content.Property(x => x.FocusNote).HasMaxLength(ProblemContent.NoteLength);
        content.Property(x => x.FacetCode).HasMaxLength(Limits.Code).IsUnicode(false);
        content.Property(x => x.BenchmarkCode).HasMaxLength(Limits.Code).IsUnicode(false);
        content.Property(x => x.SourceCode).HasMaxLength(Limits.Code).IsUnicode(false);
        content.Property(x => x.SourceReference).HasMaxLength(ProblemContent.NoteLength);
        content.Property(x => x.DoneWhat).HasMaxLength(ProblemContent.ShortLength);
        content.Property(x => x.Standard).HasMaxLength(ProblemContent.ShortLength);
        content.Property(x => x.Measure).HasMaxLength(ProblemContent.ShortLength);
    }
}
