using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>单位与职务 on a chosen day.</summary>
[Requires(Permission.ManageOrganisation)]
public sealed class OrganisationController(OrganisationPages pages) : Controller
{
    [HttpGet("/organisation")]
    public async Task<IActionResult> Index(Guid? unit, DateOnly? day, CancellationToken cancel) =>
        await pages.IndexAsync(unit, day, cancel) is { } page ? View(page) : View("Empty");
}
