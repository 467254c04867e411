-- Data.Supervision.TallyBook.FoldAsync

-- 1 of 1
-- PostgreSQL
SELECT DISTINCT t."CampaignId", t."UnitId"
FROM "Tallies" AS t
WHERE NOT (t."IsFolded");
-- SQL Server
SELECT DISTINCT [t].[CampaignId], [t].[UnitId]
FROM [Tallies] AS [t]
WHERE [t].[IsFolded] = CAST(0 AS bit);
