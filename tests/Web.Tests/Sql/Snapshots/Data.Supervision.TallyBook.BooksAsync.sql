-- Data.Supervision.TallyBook.BooksAsync

-- 1 of 1
-- PostgreSQL
SELECT d."CampaignId", d."UnitId"
FROM "Deadlines" AS d
UNION
SELECT p."CampaignId", p."UnitId"
FROM "Problems" AS p
UNION
SELECT t."CampaignId", t."UnitId"
FROM "Tallies" AS t;
-- SQL Server
SELECT [d].[CampaignId], [d].[UnitId]
FROM [Deadlines] AS [d]
UNION
SELECT [p].[CampaignId], [p].[UnitId]
FROM [Problems] AS [p]
UNION
SELECT [t].[CampaignId], [t].[UnitId]
FROM [Tallies] AS [t];
