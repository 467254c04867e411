using System.Reflection;
using System.Text.Json;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.Tests;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData(typeof(CampaignDefinition))]
    [InlineData(typeof(OrganisationFile))]
    [InlineData(typeof(HolidayYear))]
    public void EveryMember_OfAFile_HasAWordOfTheTrade(Type file)
    {
        var members = MembersBelow(file, []).Distinct().ToList();

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.True(MemberNames.Knows(member), $"{member} has no Chinese word"));
    }

    private static IEnumerable<string> MembersBelow(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            yield break;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            yield return JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var inner = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            foreach (var member in inner.Namespace!.StartsWith("ZhongGengZu", StringComparison.Ordinal) ? MembersBelow(inner, seen) : [])
            {
                yield return member;
            }
        }
    }
}
