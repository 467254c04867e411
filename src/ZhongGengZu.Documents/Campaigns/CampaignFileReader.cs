using System.Text.Json;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Campaigns;

/// <summary>Reads a campaign file (seeds/campaigns/*.json): docs/flows/campaign-file.md.</summary>
public static class CampaignFileReader
{
    /// <summary>Reads the bytes of a file.</summary>
    public static FileReading<CampaignDefinition> Read(ReadOnlyMemory<byte> utf8) => StrictJson.Read<CampaignDefinition>(utf8, Check);

    /// <summary>Reads a file from disk.</summary>
    public static FileReading<CampaignDefinition> ReadFile(string path) => StrictJson.ReadFile<CampaignDefinition>(path, Check);

    /// <summary>Everything by which a definition that came from elsewhere breaks the rules of a file, shape and all; empty when it could be one.</summary>
    public static IReadOnlyList<FileError> Check(CampaignDefinition campaign)
    {
        var file = JsonSerializer.SerializeToNode(campaign, Writing)!.AsObject();
        file.Remove(JsonNamingPolicy.CamelCase.ConvertName(nameof(CampaignDefinition.Demands)));
        return Read(JsonSerializer.SerializeToUtf8Bytes(file)).Errors;
    }

    private static readonly JsonSerializerOptions Writing = new(StrictJson.Options) { IgnoreReadOnlyProperties = true };

    private static void Check(CampaignDefinition campaign, FileErrors errors)
    {
        new CampaignRules(campaign, errors).Check();
        new RecurrenceRules(campaign, errors).Check();
        new RoutingRules(campaign, errors).Check();
    }
}
