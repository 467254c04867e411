using System.Text.Json;
using ZhongGengZu.Documents.Deadlines;

namespace ZhongGengZu.Documents.Tests.Deadlines;

public sealed class HolidayFileReaderTests
{
    private static readonly string Folder = Path.Combine(Seeds.Folder, "holidays");

    [Fact]
    public void ReadFolder_ShippedYears_KnowsTheSixAnnouncedYears()
    {
        var reading = HolidayFileReader.ReadFolder(Folder);

        Assert.Empty(reading.Errors.Lines());
        Assert.All(Enumerable.Range(2021, 6), year => Assert.True(reading.Value!.KnowsYear(year)));
        Assert.All(Enumerable.Range(2021, 6), year => Assert.NotNull(reading.Value!.Year(year)!.Notice));
        Assert.False(reading.Value!.KnowsYear(2027));
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void ReadFolder_EachDayOfAYear_AgreesWithAnIndependentCalendar(int year)
    {
        using var theirs = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "chinese-days.json")));
        var (off, worked) = (theirs.RootElement.GetProperty("holidays"), theirs.RootElement.GetProperty("workdays"));
        var ours = HolidayFileReader.ReadFolder(Folder).Value!;
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            var key = day.ToString("yyyy-MM-dd");
            var weekday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            var expected = worked.TryGetProperty(key, out _) || (!off.TryGetProperty(key, out _) && weekday);

            Assert.True(expected == ours.IsWorkingDay(day), key);
            Assert.True(worked.TryGetProperty(key, out _) == ours.IsExchanged(day), key);
            Assert.True(off.TryGetProperty(key, out _) == (ours.HolidayOn(day) is not null), key);
        }
    }

    [Theory]
    [InlineData("year", "1999", "$.year", "不在 2000 到 2099 之间")]
    [InlineData("year", "\"2021\"", "$.year", "应是一个整数")]
    [InlineData("off", "[]", "$.off", "没有写放假安排")]
    [InlineData("off[1].to", "\"2021-02-10\"", "$.off[1].to", "结束日期早于开始日期")]
    [InlineData("off[1].to", "\"2021-02-26\"", "$.off[1]", "放假超过 15 天")]
    [InlineData("off[1].from", "\"2021-01-03\"", "$.off[1]", "放假超过 15 天")]
    [InlineData("off[2].from", "\"2021-04-31\"", "$.off[2].from", "应是一个日期")]
    [InlineData("off[0].from", "\"2020-12-30\"", "$.off[0]", "只有元旦可以从上年 12 月 31 日起")]
    [InlineData("off[3].from", "\"2021-04-05\"", "$.off[3]", "放假超过 15 天")]
    [InlineData("off[6].from", "\"2021-09-21\"", "$.off[6]", "放假超过 15 天")]
    [InlineData("working[0]", "\"2021-02-12\"", "$.working[0]", "又放假又上班")]
    [InlineData("working[0]", "\"2021-02-08\"", "$.working[0]", "不是周末")]
    [InlineData("working[0]", "\"2022-02-12\"", "$.working[0]", "不在 2021 年")]
    [InlineData("working[0]", "\"2021-02-20\"", "$.working[1]", "重复")]
    [InlineData("off[0].name", "\"元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元\"", "$.off[0].name", "名称超过 20 字")]
    [InlineData("off[1].from", "\"2021-02-13\"", "$.off", "2021-02-12 是法定节假日（春节），没有写在放假里")]
    [InlineData("off[6].to", "\"2021-10-02\"", "$.off", "2021-10-03 是法定节假日（国庆节），没有写在放假里")]
    public void Read_OneThingWrong_ReportsItByPath(string path, string json, string errorPath, string sentence)
    {
        var reading = HolidayFileReader.Read(Seeds.Changed(Path.Combine(Folder, "2021.json"), f => f.Put(path, json)));

        Assert.Null(reading.Value);
        Assert.Contains(reading.Errors, e => e.Path == errorPath && e.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_OverlappingPeriods_AreReported()
    {
        var reading = HolidayFileReader.Read(Seeds.Changed(Path.Combine(Folder, "2021.json"), f => f.Put("off[2].from", "\"2021-04-02\"")));
        var overlapping = HolidayFileReader.Read(Seeds.Changed(Path.Combine(Folder, "2021.json"), f =>
        {
            f.Put("off[4].from", "\"2021-05-05\"");
            f.Put("off[4].to", "\"2021-05-06\"");
        }));

        Assert.Empty(reading.Errors.Lines());
        Assert.Equal(["$.off[4]：2021-05-05 既在“劳动节”又在“端午节”里"], overlapping.Errors.Lines());
    }

    [Fact]
    public void ReadFolder_YearTwiceAndABrokenFile_NamesTheFiles()
    {
        var folder = Directory.CreateTempSubdirectory("holidays-").FullName;
        try
        {
            File.Copy(Path.Combine(Folder, "2021.json"), Path.Combine(folder, "2021.json"));
            File.Copy(Path.Combine(Folder, "2021.json"), Path.Combine(folder, "again.json"));
            File.WriteAllText(Path.Combine(folder, "broken.json"), "{");

            var reading = HolidayFileReader.ReadFolder(folder);

            Assert.Null(reading.Value);
            Assert.Equal(
                ["broken.json $：第 1 行第 2 个字节处不是合法的 JSON，其后没有检查", "again.json $.year：2021 年在 2021.json 里已经有了"],
                reading.Errors.Lines());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void ReadFolder_Missing_SaysSo() =>
        Assert.Equal(["$：找不到文件夹 no/such"], HolidayFileReader.ReadFolder("no/such").Errors.Lines());
}
