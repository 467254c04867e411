using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>像是登记过一件: a hint while the text is typed. Posted, so that the text stands in no address.</summary>
[Requires(Permission.FileProblems, Permission.FileForUnit)]
public sealed class AlikeController(ProblemForms forms) : Controller
{
    [HttpPost("/problems/alike")]
    [Returns(Returned.Fragment)]
    public async Task<IActionResult> Create(Guid listId, string? text, CancellationToken cancel) =>
        View("Alike", await forms.AlikeAsync(listId, text ?? "", cancel));
}
