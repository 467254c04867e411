-- Data.CaseSaving.DrawNumbersAsync

-- 1 of 2
-- PostgreSQL
-- @campaign uuid, @prefix character varying(30)
SELECT n."Next"
FROM "NumberSeries" AS n
WHERE n."CampaignId" = @campaign AND n."Prefix" = @prefix
LIMIT 2;
-- SQL Server
DECLARE @campaign varbinary(16), @prefix nvarchar(30);
SELECT TOP(2) [n].[Next]
FROM [NumberSeries] AS [n]
WHERE [n].[CampaignId] = @campaign AND [n].[Prefix] = @prefix;

-- 2 of 2
-- PostgreSQL
-- @subjects_Count integer, @campaign uuid, @prefix character varying(30)
UPDATE "NumberSeries" AS n
SET "Next" = n."Next" + @subjects_Count
WHERE n."CampaignId" = @campaign AND n."Prefix" = @prefix;
-- SQL Server
DECLARE @subjects_Count int, @campaign varbinary(16), @prefix nvarchar(30);
UPDATE [n]
SET [n].[Next] = [n].[Next] + @subjects_Count
FROM [NumberSeries] AS [n]
WHERE [n].[CampaignId] = @campaign AND [n].[Prefix] = @prefix;
