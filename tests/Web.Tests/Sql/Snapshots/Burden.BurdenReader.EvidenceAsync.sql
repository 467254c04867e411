-- Burden.BurdenReader.EvidenceAsync

-- 1 of 2
-- PostgreSQL
-- @sources character varying(60)[], @start timestamp with time zone, @end timestamp with time zone
SELECT p."UnitId", p."CampaignId", p."FiledAt"
FROM "Problems" AS p
WHERE (p."Content_SourceCode" = ANY (@sources) OR (p."Content_SourceCode" IS NULL AND array_position(@sources, NULL) IS NOT NULL)) AND (p."Content_Term" <> 'on-the-spot' OR p."Content_Term" IS NULL) AND p."State" <> 'withdrawn' AND p."FiledAt" >= @start AND p."FiledAt" < @end;
-- SQL Server
DECLARE @sources1 varchar(60), @sources2 varchar(60), @start datetime2(3), @end datetime2(3);
SELECT [p].[UnitId], [p].[CampaignId], [p].[FiledAt]
FROM [Problems] AS [p]
WHERE [p].[Content_SourceCode] IN (@sources1, @sources2) AND ([p].[Content_Term] <> 'on-the-spot' OR [p].[Content_Term] IS NULL) AND [p].[State] <> 'withdrawn' AND [p].[FiledAt] >= @start AND [p].[FiledAt] < @end;

-- 2 of 2
-- PostgreSQL
-- @sources character varying(60)[], @start timestamp with time zone, @end timestamp with time zone, @unit uuid
SELECT p."UnitId", p."CampaignId", p."FiledAt"
FROM "Problems" AS p
WHERE (p."Content_SourceCode" = ANY (@sources) OR (p."Content_SourceCode" IS NULL AND array_position(@sources, NULL) IS NOT NULL)) AND (p."Content_Term" <> 'on-the-spot' OR p."Content_Term" IS NULL) AND p."State" <> 'withdrawn' AND p."FiledAt" >= @start AND p."FiledAt" < @end AND p."UnitId" = @unit;
-- SQL Server
DECLARE @sources1 varchar(60), @sources2 varchar(60), @start datetime2(3), @end datetime2(3), @unit varbinary(16);
SELECT [p].[UnitId], [p].[CampaignId], [p].[FiledAt]
FROM [Problems] AS [p]
WHERE [p].[Content_SourceCode] IN (@sources1, @sources2) AND ([p].[Content_Term] <> 'on-the-spot' OR [p].[Content_Term] IS NULL) AND [p].[State] <> 'withdrawn' AND [p].[FiledAt] >= @start AND [p].[FiledAt] < @end AND [p].[UnitId] = @unit;
