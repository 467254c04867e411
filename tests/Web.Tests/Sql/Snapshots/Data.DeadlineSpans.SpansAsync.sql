-- Data.DeadlineSpans.SpansAsync

-- 1 of 1
-- PostgreSQL
-- @_8__locals2_campaign_Id uuid
SELECT DISTINCT d."Kind", d."CountedFrom", d."WorkingDays", d."OriginalDueAt", d."DueAt"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @_8__locals2_campaign_Id AND d."IsOpen" AND (d."Basis" = 'working-days' OR d."Kind" IN ('deliverable', 'plan'));
-- SQL Server
DECLARE @_8__locals2_campaign_Id varbinary(16);
SELECT DISTINCT [d].[Kind], [d].[CountedFrom], [d].[WorkingDays], [d].[OriginalDueAt], [d].[DueAt]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @_8__locals2_campaign_Id AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[Basis] = 'working-days' OR [d].[Kind] IN ('deliverable', 'plan'));
