-- Board.BoardFigures.AgesAsync

-- 1 of 3
-- PostgreSQL
-- @twoDays timestamp with time zone, @fiveDays timestamp with time zone, @tenDays timestamp with time zone, @campaignId uuid
SELECT t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."At" >= @twoDays THEN t."Count"
    ELSE 0
END), 0)::int AS "First", COALESCE(sum(CASE
    WHEN t."At" < @twoDays AND t."At" >= @fiveDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Second", COALESCE(sum(CASE
    WHEN t."At" < @fiveDays AND t."At" >= @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Third", COALESCE(sum(CASE
    WHEN t."At" < @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Fourth"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND t."Of" = 'waiting'
GROUP BY t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @twoDays datetime2(3), @fiveDays datetime2(3), @tenDays datetime2(3), @campaignId varbinary(16);
SELECT [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[At] >= @twoDays THEN [t].[Count]
    ELSE 0
END), 0) AS [First], COALESCE(SUM(CASE
    WHEN [t].[At] < @twoDays AND [t].[At] >= @fiveDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Second], COALESCE(SUM(CASE
    WHEN [t].[At] < @fiveDays AND [t].[At] >= @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Third], COALESCE(SUM(CASE
    WHEN [t].[At] < @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Fourth]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND [t].[Of] = 'waiting'
GROUP BY [t].[Kind], [t].[DeliverableCode];

-- 2 of 3
-- PostgreSQL
-- @twoDays timestamp with time zone, @fiveDays timestamp with time zone, @tenDays timestamp with time zone, @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60)
SELECT t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."At" >= @twoDays THEN t."Count"
    ELSE 0
END), 0)::int AS "First", COALESCE(sum(CASE
    WHEN t."At" < @twoDays AND t."At" >= @fiveDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Second", COALESCE(sum(CASE
    WHEN t."At" < @fiveDays AND t."At" >= @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Third", COALESCE(sum(CASE
    WHEN t."At" < @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Fourth"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" = 'waiting'
GROUP BY t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @twoDays datetime2(3), @fiveDays datetime2(3), @tenDays datetime2(3), @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60);
SELECT [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[At] >= @twoDays THEN [t].[Count]
    ELSE 0
END), 0) AS [First], COALESCE(SUM(CASE
    WHEN [t].[At] < @twoDays AND [t].[At] >= @fiveDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Second], COALESCE(SUM(CASE
    WHEN [t].[At] < @fiveDays AND [t].[At] >= @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Third], COALESCE(SUM(CASE
    WHEN [t].[At] < @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Fourth]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] = 'waiting'
GROUP BY [t].[Kind], [t].[DeliverableCode];

-- 3 of 3
-- PostgreSQL
-- @twoDays timestamp with time zone, @fiveDays timestamp with time zone, @tenDays timestamp with time zone, @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60)
SELECT t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."At" >= @twoDays THEN t."Count"
    ELSE 0
END), 0)::int AS "First", COALESCE(sum(CASE
    WHEN t."At" < @twoDays AND t."At" >= @fiveDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Second", COALESCE(sum(CASE
    WHEN t."At" < @fiveDays AND t."At" >= @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Third", COALESCE(sum(CASE
    WHEN t."At" < @tenDays THEN t."Count"
    ELSE 0
END), 0)::int AS "Fourth"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" = 'waiting'
GROUP BY t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @twoDays datetime2(3), @fiveDays datetime2(3), @tenDays datetime2(3), @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60);
SELECT [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[At] >= @twoDays THEN [t].[Count]
    ELSE 0
END), 0) AS [First], COALESCE(SUM(CASE
    WHEN [t].[At] < @twoDays AND [t].[At] >= @fiveDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Second], COALESCE(SUM(CASE
    WHEN [t].[At] < @fiveDays AND [t].[At] >= @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Third], COALESCE(SUM(CASE
    WHEN [t].[At] < @tenDays THEN [t].[Count]
    ELSE 0
END), 0) AS [Fourth]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] = 'waiting'
GROUP BY [t].[Kind], [t].[DeliverableCode];
