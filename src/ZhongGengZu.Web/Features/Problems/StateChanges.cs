using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Problems;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>提交 a problem found after its list was accepted.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class FilingsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/filing")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, it => it.Problem.File(it.Work, it.List, it.Plan), "已提交，等审收。", null, null, cancel);
}

/// <summary>撤回 a filed problem for good.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class WithdrawalsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/withdrawal")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            it.Problem.Withdraw(it.Work, reason ?? "");
            return null;
        },
        "已撤回，留在办理记录里。", new OpenForm(FormKind.Withdraw, Text: reason), "Reason", cancel);
}

/// <summary>丢弃草稿.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class DiscardsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/discard")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            it.Problem.Discard(it.Work);
            return null;
        },
        "草稿已丢弃。", null, null, cancel);
}

/// <summary>接收 a problem filed singly.</summary>
[Requires(Permission.AcceptProblems)]
public sealed class AcceptancesController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/acceptance")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, it => it.Problem.Accept(it.Work, it.List, it.Plan), "已接收。", null, null, cancel);
}

/// <summary>退回 a problem to its filer.</summary>
[Requires(Permission.AcceptProblems)]
public sealed class ReturnsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/return")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            it.Problem.Return(it.Work, reason ?? "", it.Plan);
            return null;
        },
        "已退回，登记人补正后再交。", new OpenForm(FormKind.Return, Text: reason), "Reason", cancel);
}

/// <summary>撤下 an accepted problem with a reason.</summary>
[Requires(Permission.AcceptProblems)]
public sealed class StrikeOutsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/strike-out")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) => DoAsync(
        id,
        async it =>
        {
            it.Problem.StrikeOut(it.Work, reason ?? "", it.Plan);
            if (it.Problem.InspectionId is { } inspection)
            {
                (await Desk.InspectionAsync(inspection, cancel)).Drop(it.Work, id);
            }
        },
        "已撤下，留在办理记录里。", new OpenForm(FormKind.StrikeOut, Text: reason), "Reason", cancel);
}

/// <summary>申请销号, with what is shown for the result.</summary>
[Requires(Permission.ReportProgress, Permission.FileForUnit)]
public sealed class ClaimsController(ProblemReader reader, CaseDesk desk, EvidenceFiles files) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/claim")]
    public async Task<IActionResult> Create(Guid id, string? result, string? reference, IFormFile? file, CancellationToken cancel)
    {
        var upload = file is null ? null : new Upload(file.FileName, await ReadAsync(file, cancel));
        return await DoAsync(
            id,
            async it =>
            {
                if (it.Problem.Claim(it.Work, result ?? "", new Evidence(reference, upload)) is { } taken)
                {
                    await files.KeepAsync(taken, upload!.Content, cancel);
                }
            },
            "已申请销号，等复核。", new OpenForm(FormKind.Claim, Text: result, Reference: reference), "Result", cancel);
    }

    // One byte more than may be is enough to be refused.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        var bytes = new byte[Math.Min(file.Length, EvidenceFile.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}

/// <summary>复核通过 = 销号.</summary>
[Requires(Permission.VerifyProblems)]
public sealed class ClosuresController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/closure")]
    public Task<IActionResult> Create(Guid id, string? opinion, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            it.Problem.Close(it.Work, opinion ?? "");
            return null;
        },
        "已销号。", new OpenForm(FormKind.Verify, Text: opinion), "Opinion", cancel);
}

/// <summary>复核未通过: back to 整改.</summary>
[Requires(Permission.VerifyProblems)]
public sealed class ClosureRefusalsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/closure-refusal")]
    public Task<IActionResult> Create(Guid id, string? opinion, CancellationToken cancel) => ActAsync(
        id,
        it =>
        {
            it.Problem.RefuseClosure(it.Work, opinion ?? "");
            return null;
        },
        "已退回整改。", new OpenForm(FormKind.Verify, Text: opinion), "Opinion", cancel);
}

/// <summary>重新打开 a closed problem.</summary>
[Requires(Permission.VerifyProblems)]
public sealed class ReopeningsController(ProblemReader reader, CaseDesk desk) : ProblemActController(reader, desk)
{
    [HttpPost("/problems/{id:guid}/reopening")]
    public Task<IActionResult> Create(Guid id, string? reason, CancellationToken cancel) =>
        ActAsync(id, it => it.Problem.Reopen(it.Work, reason ?? "", it.Plan), "已重新打开，回到整改。", new OpenForm(FormKind.Reopen, Text: reason), "Reason", cancel);
}
