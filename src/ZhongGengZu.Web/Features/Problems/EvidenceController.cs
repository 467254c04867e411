using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Problems;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>附件 of a claim: for whoever may read the problem, to keep, never opened in the page; an office's read of a personal one is written down.</summary>
[Requires(Permission.ViewCases)]
public sealed class EvidenceController(CaseDbContext db, CurrentActor current, PersonalReads reads, EvidenceFiles files) : Controller
{
    // Whatever the bytes are, no browser is told of a kind that it might show by itself.
    private const string Untold = "application/octet-stream";

    [HttpGet("/problems/{id:guid}/evidence/{fileId:guid}")]
    [Returns(Returned.File)]
    public async Task<IActionResult> Show(Guid id, Guid fileId, CancellationToken cancel)
    {
        var problem = await db.Problems.VisibleTo(current.Actor).Where(p => p.Id == id).Select(p => new { p.ListId, p.PersonId }).SingleOrDefaultAsync(cancel);
        if (problem is null || await db.EvidenceFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId && f.ProblemId == id, cancel) is not { } file)
        {
            return NotFound();
        }

        await reads.NoteAsync(current.Actor, problem.ListId, problem.PersonId, id, cancel);
        return File(await files.ReadAsync(file, cancel), Untold, file.Name);
    }
}
