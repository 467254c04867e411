-- Data.Supervision.Reminding.TellNudgesAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid, @since timestamp with time zone
SELECT d."Id", d."Kind", d."OwnerKind", d."OwnerId", n."SentAt"
FROM "Nudges" AS n
INNER JOIN "Deadlines" AS d ON n."DeadlineId" = d."Id"
WHERE n."CampaignId" = @campaign_Id AND n."SentAt" >= @since AND d."IsOpen" AND NOT EXISTS (
    SELECT 1
    FROM "Notices" AS n0
    WHERE n0."DeadlineId" = d."Id" AND n0."Occasion" = 'nudged' AND n0."MadeAt" >= n."SentAt");
-- SQL Server
DECLARE @campaign_Id varbinary(16), @since datetime2(3);
SELECT [d].[Id], [d].[Kind], [d].[OwnerKind], [d].[OwnerId], [n].[SentAt]
FROM [Nudges] AS [n]
INNER JOIN [Deadlines] AS [d] ON [n].[DeadlineId] = [d].[Id]
WHERE [n].[CampaignId] = @campaign_Id AND [n].[SentAt] >= @since AND [d].[IsOpen] = CAST(1 AS bit) AND NOT EXISTS (
    SELECT 1
    FROM [Notices] AS [n0]
    WHERE [n0].[DeadlineId] = [d].[Id] AND [n0].[Occasion] = 'nudged' AND [n0].[MadeAt] >= [n].[SentAt]);
