-- Board.BoardFigures.BurnPointsAsync

-- 1 of 3
-- PostgreSQL
-- @campaignId uuid
SELECT t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND t."Of" IN ('begun', 'planned', 'finished')
GROUP BY t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND [t].[Of] IN ('begun', 'planned', 'finished')
GROUP BY [t].[Of], [t].[At];

-- 2 of 3
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60)
SELECT t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" IN ('begun', 'planned', 'finished')
GROUP BY t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60);
SELECT [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] IN ('begun', 'planned', 'finished')
GROUP BY [t].[Of], [t].[At];

-- 3 of 3
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60)
SELECT t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" IN ('begun', 'planned', 'finished')
GROUP BY t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60);
SELECT [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] IN ('begun', 'planned', 'finished')
GROUP BY [t].[Of], [t].[At];
