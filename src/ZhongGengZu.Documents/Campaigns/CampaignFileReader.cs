using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
    public static IReadOnlyList<FileError> Check(CampaignDefinition campaign) => Read(JsonSerializer.SerializeToUtf8Bytes(campaign, Writing)).Errors;

    // A file holds what can be set and is not the office's to make.
    private static readonly JsonSerializerOptions Writing = new(StrictJson.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    foreach (var other in type.Properties.Where(p => (p.Set is null && p.AssociatedParameter is null) || p.AttributeProvider?.IsDefined(typeof(MadeByOfficeAttribute), true) == true).ToList())
                    {
                        type.Properties.Remove(other);
                    }
                },
            },
        },
    };

    private static void Check(CampaignDefinition campaign, FileErrors errors)
    {
        new CampaignRules(campaign, errors).Check();
        new RecurrenceRules(campaign, errors).Check();
        new RoutingRules(campaign, errors).Check();
    }
}
