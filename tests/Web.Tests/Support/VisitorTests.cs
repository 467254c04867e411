using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZhongGengZu.Web.Tests.Support;

/// <summary>The visitor that all web tests send is a fair stand-in for a browser: real form, real cookie, real antiforgery.</summary>
public sealed class VisitorTests : IAsyncLifetime
{
    private readonly WebApplication _app;

    public VisitorTests()
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddAntiforgery();
        _app = builder.Build();
        _app.UseAntiforgery();
        _app.MapGet("/form", (IAntiforgery antiforgery, HttpContext http) => Results.Content($"""
            <form action="/form" method="post">
              <input type="hidden" name="__RequestVerificationToken" value="{antiforgery.GetAndStoreTokens(http).RequestToken}">
              <input name="who" value="未填"> <select name="term"><option>限期<option>长期坚持</select>
              <label><input type="checkbox" name="searched" value="yes"></label>
              <button name="act" value="send">报送</button>
            </form>
            """, "text/html; charset=utf-8"));
        _app.MapPost("/form", ([FromForm] string who, [FromForm] string term, [FromForm] string? searched, [FromForm] string act) =>
            Results.Redirect($"/answer?text={Uri.EscapeDataString($"{who} {term} {searched} {act}")}"));
        _app.MapGet("/answer", (string text) => Results.Content($"<p>{text}</p>", "text/html; charset=utf-8"));
    }

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Submit_FilledForm_SendsFieldsTokenAndButtonAndFollowsTheRedirect()
    {
        using var visitor = NewVisitor();
        var form = await visitor.GetAsync("/form");

        var answer = await visitor.SubmitAsync(form, "form", new Dictionary<string, string>
        {
            ["who"] = "张三",
            ["term"] = "长期坚持",
            ["searched"] = "yes",
        });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("/answer", answer.Address.AbsolutePath);
        Assert.Equal("张三 长期坚持 yes send", answer.TextAt("p"));
    }

    [Fact]
    public async Task Submit_FieldTheFormLacks_IsAFaultOfTheTest()
    {
        using var visitor = NewVisitor();
        var form = await visitor.GetAsync("/form");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            visitor.SubmitAsync(form, "form", new Dictionary<string, string> { ["whom"] = "张三" }));
    }

    [Fact]
    public async Task Post_TokenOfAnotherVisitor_IsRefused()
    {
        using var one = NewVisitor();
        using var other = NewVisitor();
        var form = await one.GetAsync("/form");

        var answer = await other.PostAsync(form, "/form", [new("who", "张三"), new("term", "限期"), new("act", "send")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private Visitor NewVisitor() => new(new Uri(_app.Urls.First()));
}
