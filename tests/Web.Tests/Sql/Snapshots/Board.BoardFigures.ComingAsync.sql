-- Board.BoardFigures.ComingAsync

-- 1 of 3
-- PostgreSQL
-- @campaignId uuid, @now timestamp with time zone, @soon timestamp with time zone
SELECT t0."At", t0."Kind", t0."DeliverableCode", COALESCE(sum(t0."Count"), 0)::int AS "Count", count(*)::int AS "Units"
FROM (
    SELECT t."At", t."Kind", t."DeliverableCode", COALESCE(sum(t."Count"), 0)::int AS "Count"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND t."Of" = 'due' AND t."At" >= @now AND t."At" <= @soon
    GROUP BY t."At", t."Kind", t."DeliverableCode", t."UnitId"
    HAVING COALESCE(sum(t."Count"), 0)::int > 0
) AS t0
GROUP BY t0."At", t0."Kind", t0."DeliverableCode";
-- SQL Server
DECLARE @campaignId varbinary(16), @now datetime2(3), @soon datetime2(3);
SELECT [t0].[At], [t0].[Kind], [t0].[DeliverableCode], COALESCE(SUM([t0].[Count]), 0) AS [Count], COUNT(*) AS [Units]
FROM (
    SELECT [t].[At], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM([t].[Count]), 0) AS [Count]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND [t].[Of] = 'due' AND [t].[At] >= @now AND [t].[At] <= @soon
    GROUP BY [t].[At], [t].[Kind], [t].[DeliverableCode], [t].[UnitId]
    HAVING COALESCE(SUM([t].[Count]), 0) > 0
) AS [t0]
GROUP BY [t0].[At], [t0].[Kind], [t0].[DeliverableCode];

-- 2 of 3
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @now timestamp with time zone, @soon timestamp with time zone
SELECT t0."At", t0."Kind", t0."DeliverableCode", COALESCE(sum(t0."Count"), 0)::int AS "Count", count(*)::int AS "Units"
FROM (
    SELECT t."At", t."Kind", t."DeliverableCode", COALESCE(sum(t."Count"), 0)::int AS "Count"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" = 'due' AND t."At" >= @now AND t."At" <= @soon
    GROUP BY t."At", t."Kind", t."DeliverableCode", t."UnitId"
    HAVING COALESCE(sum(t."Count"), 0)::int > 0
) AS t0
GROUP BY t0."At", t0."Kind", t0."DeliverableCode";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @now datetime2(3), @soon datetime2(3);
SELECT [t0].[At], [t0].[Kind], [t0].[DeliverableCode], COALESCE(SUM([t0].[Count]), 0) AS [Count], COUNT(*) AS [Units]
FROM (
    SELECT [t].[At], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM([t].[Count]), 0) AS [Count]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] = 'due' AND [t].[At] >= @now AND [t].[At] <= @soon
    GROUP BY [t].[At], [t].[Kind], [t].[DeliverableCode], [t].[UnitId]
    HAVING COALESCE(SUM([t].[Count]), 0) > 0
) AS [t0]
GROUP BY [t0].[At], [t0].[Kind], [t0].[DeliverableCode];

-- 3 of 3
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @now timestamp with time zone, @soon timestamp with time zone
SELECT t0."At", t0."Kind", t0."DeliverableCode", COALESCE(sum(t0."Count"), 0)::int AS "Count", count(*)::int AS "Units"
FROM (
    SELECT t."At", t."Kind", t."DeliverableCode", COALESCE(sum(t."Count"), 0)::int AS "Count"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" = 'due' AND t."At" >= @now AND t."At" <= @soon
    GROUP BY t."At", t."Kind", t."DeliverableCode", t."UnitId"
    HAVING COALESCE(sum(t."Count"), 0)::int > 0
) AS t0
GROUP BY t0."At", t0."Kind", t0."DeliverableCode";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @now datetime2(3), @soon datetime2(3);
SELECT [t0].[At], [t0].[Kind], [t0].[DeliverableCode], COALESCE(SUM([t0].[Count]), 0) AS [Count], COUNT(*) AS [Units]
FROM (
    SELECT [t].[At], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM([t].[Count]), 0) AS [Count]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] = 'due' AND [t].[At] >= @now AND [t].[At] <= @soon
    GROUP BY [t].[At], [t].[Kind], [t].[DeliverableCode], [t].[UnitId]
    HAVING COALESCE(SUM([t].[Count]), 0) > 0
) AS [t0]
GROUP BY [t0].[At], [t0].[Kind], [t0].[DeliverableCode];
