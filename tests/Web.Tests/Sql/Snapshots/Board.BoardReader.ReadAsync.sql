-- Board.BoardReader.ReadAsync

-- 1 of 6
-- PostgreSQL
-- @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id
)
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id
)
ORDER BY [u].[Path];

-- 2 of 6
-- PostgreSQL
-- @campaign_Id uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60)
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id
) AND (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From4 AND u."Path" < @range_To5) OR (u."Path" >= @range_From6 AND u."Path" < @range_To7))
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id
) AND ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From4 AND [u].[Path] < @range_To5) OR ([u].[Path] >= @range_From6 AND [u].[Path] < @range_To7))
ORDER BY [u].[Path];

-- 3 of 6
-- PostgreSQL
-- @campaign_Id uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60)
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id
) AND (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From4 AND u."Path" < @range_To5) OR (u."Path" >= @range_From6 AND u."Path" < @range_To7) OR (u."Path" >= @range_From8 AND u."Path" < @range_To9) OR (u."Path" >= @range_From10 AND u."Path" < @range_To11))
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id
) AND ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From4 AND [u].[Path] < @range_To5) OR ([u].[Path] >= @range_From6 AND [u].[Path] < @range_To7) OR ([u].[Path] >= @range_From8 AND [u].[Path] < @range_To9) OR ([u].[Path] >= @range_From10 AND [u].[Path] < @range_To11))
ORDER BY [u].[Path];

-- 4 of 6
-- PostgreSQL
-- @now timestamp with time zone, @campaignId uuid, @soon timestamp with time zone
SELECT t."UnitId", t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."Of" = 'open' THEN t."Count"
    ELSE 0
END), 0)::int AS "Open", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" < @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Late", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" >= @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Soon"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."Of" = 'open' OR (t."Of" = 'due' AND t."At" <= @soon))
GROUP BY t."UnitId", t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @now datetime2(3), @campaignId varbinary(16), @soon datetime2(3);
SELECT [t].[UnitId], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'open' THEN [t].[Count]
    ELSE 0
END), 0) AS [Open], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] < @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Late], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] >= @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Soon]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[Of] = 'open' OR ([t].[Of] = 'due' AND [t].[At] <= @soon))
GROUP BY [t].[UnitId], [t].[Kind], [t].[DeliverableCode];

-- 5 of 6
-- PostgreSQL
-- @now timestamp with time zone, @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @soon timestamp with time zone
SELECT t."UnitId", t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."Of" = 'open' THEN t."Count"
    ELSE 0
END), 0)::int AS "Open", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" < @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Late", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" >= @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Soon"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND (t."Of" = 'open' OR (t."Of" = 'due' AND t."At" <= @soon))
GROUP BY t."UnitId", t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @now datetime2(3), @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @soon datetime2(3);
SELECT [t].[UnitId], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'open' THEN [t].[Count]
    ELSE 0
END), 0) AS [Open], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] < @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Late], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] >= @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Soon]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND ([t].[Of] = 'open' OR ([t].[Of] = 'due' AND [t].[At] <= @soon))
GROUP BY [t].[UnitId], [t].[Kind], [t].[DeliverableCode];

-- 6 of 6
-- PostgreSQL
-- @now timestamp with time zone, @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @soon timestamp with time zone
SELECT t."UnitId", t."Kind", t."DeliverableCode", COALESCE(sum(CASE
    WHEN t."Of" = 'open' THEN t."Count"
    ELSE 0
END), 0)::int AS "Open", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" < @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Late", COALESCE(sum(CASE
    WHEN t."Of" = 'due' AND t."At" >= @now THEN t."Count"
    ELSE 0
END), 0)::int AS "Soon"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND (t."Of" = 'open' OR (t."Of" = 'due' AND t."At" <= @soon))
GROUP BY t."UnitId", t."Kind", t."DeliverableCode";
-- SQL Server
DECLARE @now datetime2(3), @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @soon datetime2(3);
SELECT [t].[UnitId], [t].[Kind], [t].[DeliverableCode], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'open' THEN [t].[Count]
    ELSE 0
END), 0) AS [Open], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] < @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Late], COALESCE(SUM(CASE
    WHEN [t].[Of] = 'due' AND [t].[At] >= @now THEN [t].[Count]
    ELSE 0
END), 0) AS [Soon]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND ([t].[Of] = 'open' OR ([t].[Of] = 'due' AND [t].[At] <= @soon))
GROUP BY [t].[UnitId], [t].[Kind], [t].[DeliverableCode];
