using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>职务, each with its 任职沿革.</summary>
[Route("/organisation/posts")]
public sealed class PostsController(OrganisationDesk desk, OrganisationPages lists, FormPages pages) : OrganisationFormController(desk)
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await lists.PostAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid unit, CancellationToken cancel) =>
        await pages.NewPostAsync(new PostForm { UnitId = unit }, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PostForm form, CancellationToken cancel) =>
        await pages.NewPostAsync(form, cancel) is { } page
            ? await ActAsync(page, (register, work) => register.AddPost(work, register.Unit(form.UnitId), form.Kind, form.Title, form.From, form.To), post => PostChange.OfPost(post.Id), $"已加职务 {form.Title}。", cancel)
            : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await pages.PostAsync(id, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PostForm form, CancellationToken cancel)
    {
        return await pages.PostAsync(id, form, cancel) is { } page
            ? await ActAsync(page, Change, post => PostChange.OfPost(post.Id), $"已更改 {form.Title}。", cancel)
            : NotFound();

        Post Change(OrganisationRegister register, CaseWork work)
        {
            var post = register.Post(id);
            register.ChangePost(work, post, form.Version, form.Title, form.From, form.To);
            return post;
        }
    }
}
