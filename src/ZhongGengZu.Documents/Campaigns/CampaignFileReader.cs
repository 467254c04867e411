using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Campaigns;

/// <summary>Reads a campaign file (seeds/campaigns/*.json): docs/flows/campaign-file.md.</summary>
public static class CampaignFileReader
{
    /// <summary>Reads the bytes of a file.</summary>
    public static FileReading<CampaignDefinition> Read(ReadOnlyMemory<byte> utf8) => StrictJson.Read<CampaignDefinition>(utf8, Check);

    /// <summary>Reads a file from disk.</summary>
    public static FileReading<CampaignDefinition> ReadFile(string path) => StrictJson.ReadFile<CampaignDefinition>(path, Check);

    private static void Check(CampaignDefinition campaign, FileErrors errors)
    {
        new CampaignRules(campaign, errors).Check();
        new RecurrenceRules(campaign, errors).Check();
        new RoutingRules(campaign, errors).Check();
    }
}
