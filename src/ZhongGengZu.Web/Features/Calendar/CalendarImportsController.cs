using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Documents.Deadlines;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>A chosen file fills in the form; nothing is saved before somebody has looked at it.</summary>
public sealed class CalendarImportsController(CalendarPages pages) : CalendarFormController
{
    private const string Field = "File";

    [HttpPost("import")]
    public async Task<IActionResult> Create(int year, IFormFile? file, CancellationToken cancel)
    {
        if (await pages.FormAsync(year, null, cancel) is not { } page)
        {
            return NotFound();
        }

        if (file is not { Length: > 0 })
        {
            ModelState.AddModelError(Field, "请选一个文件。");
            return Again(page);
        }

        var reading = HolidayFileReader.Read(await BytesAsync(file, cancel));
        if (reading.Value is { } read && read.Year != year)
        {
            ModelState.AddModelError(Field, $"这个文件是 {read.Year} 年的，请在 {read.Year} 年那一页填入。");
        }

        foreach (var error in reading.Errors)
        {
            ModelState.AddModelError(Field, $"{error.Path}　{error.Message}。");
        }

        return ModelState.IsValid
            ? View("Form", page with { Form = CalendarForm.Of(reading.Value!, page.CurrentVersion), FromFile = file.FileName })
            : Again(page);
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        // One byte more than the reader accepts is enough for it to say that the file is too large.
        var bytes = new byte[Math.Min(file.Length, HolidayFileReader.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
