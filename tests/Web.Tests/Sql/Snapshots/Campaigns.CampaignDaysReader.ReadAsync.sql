-- Campaigns.CampaignDaysReader.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @campaign_Id AND h."Act" = 'campaign-days-changed'
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @campaign_Id AND [h].[Act] = 'campaign-days-changed'
ORDER BY [h].[Sequence] DESC;
