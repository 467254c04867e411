-- Data.Supervision.Reminding.SweepAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid, @last uuid, @p integer
SELECT d."Id", d."Kind", d."OpenedAt", d."DueAt", d."OwnerKind", d."OwnerId"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."IsOpen" AND d."Id" > @last
ORDER BY d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @last varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[Kind], [d].[OpenedAt], [d].[DueAt], [d].[OwnerKind], [d].[OwnerId]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[Id] > @last
ORDER BY [d].[Id];
