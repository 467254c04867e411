-- SpotChecks.SpotCheckReader.WaitingAsync

-- 1 of 3
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @campaign_Id uuid, @office uuid, @onTheSpot character varying(60)[], @carriedOut character varying(60)[], @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT p0."Id", p0."Number", p0."Content_Text" AS "Text", p0."Content_Term" AS "Term", p0."ClosedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM (
    SELECT p."Id", p."ClosedAt", p."Number", p."PersonId", p."UnitId", p."Content_Term", p."Content_Text"
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND p."UnitId" <> @office AND CASE
        WHEN p."Content_Term" = 'on-the-spot' THEN p."FilerCode" = ANY (@onTheSpot)
        ELSE p."FilerCode" = ANY (@carriedOut)
    END AND NOT EXISTS (
        SELECT 1
        FROM "SpotChecks" AS s
        WHERE s."ProblemId" = p."Id" AND s."ClosedAt" = p."ClosedAt") AND p."ClosedAt" <= @cursor_At AND (p."ClosedAt" < @cursor_At OR p."Id" < @cursor_Id)
    ORDER BY p."ClosedAt" DESC, p."Id" DESC
    LIMIT @p
) AS p0
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
ORDER BY p0."ClosedAt" DESC, p0."Id" DESC;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16), @office varbinary(16), @onTheSpot1 varchar(60), @onTheSpot2 varchar(60), @carriedOut1 varchar(60), @carriedOut2 varchar(60), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT [p0].[Id], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[Content_Term] AS [Term], [p0].[ClosedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM (
    SELECT TOP(@p) [p].[Id], [p].[ClosedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Term], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[CampaignId] = @campaign_Id AND [p].[State] = 'closed' AND [p].[UnitId] <> @office AND CASE
        WHEN [p].[Content_Term] = 'on-the-spot' THEN CASE
            WHEN [p].[FilerCode] IN (@onTheSpot1, @onTheSpot2) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [p].[FilerCode] IN (@carriedOut1, @carriedOut2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) AND NOT EXISTS (
        SELECT 1
        FROM [SpotChecks] AS [s]
        WHERE [s].[ProblemId] = [p].[Id] AND [s].[ClosedAt] = [p].[ClosedAt]) AND [p].[ClosedAt] <= @cursor_At AND ([p].[ClosedAt] < @cursor_At OR [p].[Id] < @cursor_Id)
    ORDER BY [p].[ClosedAt] DESC, [p].[Id] DESC
) AS [p0]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
ORDER BY [p0].[ClosedAt] DESC, [p0].[Id] DESC;

-- 2 of 3
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @campaign_Id uuid, @office uuid, @onTheSpot character varying(60)[], @carriedOut character varying(60)[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND p."UnitId" <> @office AND CASE
        WHEN p."Content_Term" = 'on-the-spot' THEN p."FilerCode" = ANY (@onTheSpot)
        ELSE p."FilerCode" = ANY (@carriedOut)
    END AND NOT EXISTS (
        SELECT 1
        FROM "SpotChecks" AS s
        WHERE s."ProblemId" = p."Id" AND s."ClosedAt" = p."ClosedAt")
    LIMIT @p
) AS p0;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16), @office varbinary(16), @onTheSpot1 varchar(60), @onTheSpot2 varchar(60), @carriedOut1 varchar(60), @carriedOut2 varchar(60);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[CampaignId] = @campaign_Id AND [p].[State] = 'closed' AND [p].[UnitId] <> @office AND CASE
        WHEN [p].[Content_Term] = 'on-the-spot' THEN CASE
            WHEN [p].[FilerCode] IN (@onTheSpot1, @onTheSpot2) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [p].[FilerCode] IN (@carriedOut1, @carriedOut2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) AND NOT EXISTS (
        SELECT 1
        FROM [SpotChecks] AS [s]
        WHERE [s].[ProblemId] = [p].[Id] AND [s].[ClosedAt] = [p].[ClosedAt])
) AS [p0];

-- 3 of 3
-- PostgreSQL
-- @files uuid[], @me uuid, @me2 uuid, @holders uuid[], @campaign_Id uuid, @office uuid, @onTheSpot character varying(60)[], @carriedOut character varying(60)[], @p integer
SELECT p0."Id", p0."Number", p0."Content_Text" AS "Text", p0."Content_Term" AS "Term", p0."ClosedAt", u."Name" AS "Unit", p1."Name" AS "Person"
FROM (
    SELECT p."Id", p."ClosedAt", p."Number", p."PersonId", p."UnitId", p."Content_Term", p."Content_Text"
    FROM "Problems" AS p
    WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me2 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me2) AND p."CampaignId" = @campaign_Id AND p."State" = 'closed' AND p."UnitId" <> @office AND CASE
        WHEN p."Content_Term" = 'on-the-spot' THEN p."FilerCode" = ANY (@onTheSpot)
        ELSE p."FilerCode" = ANY (@carriedOut)
    END AND NOT EXISTS (
        SELECT 1
        FROM "SpotChecks" AS s
        WHERE s."ProblemId" = p."Id" AND s."ClosedAt" = p."ClosedAt")
    ORDER BY p."ClosedAt" DESC, p."Id" DESC
    LIMIT @p
) AS p0
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
LEFT JOIN "People" AS p1 ON p0."PersonId" = p1."Id"
ORDER BY p0."ClosedAt" DESC, p0."Id" DESC;
-- SQL Server
DECLARE @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaign_Id varbinary(16), @office varbinary(16), @onTheSpot1 varchar(60), @onTheSpot2 varchar(60), @carriedOut1 varchar(60), @carriedOut2 varchar(60);
SELECT [p0].[Id], [p0].[Number], [p0].[Content_Text] AS [Text], [p0].[Content_Term] AS [Term], [p0].[ClosedAt], [u].[Name] AS [Unit], [p1].[Name] AS [Person]
FROM (
    SELECT TOP(@p) [p].[Id], [p].[ClosedAt], [p].[Number], [p].[PersonId], [p].[UnitId], [p].[Content_Term], [p].[Content_Text]
    FROM [Problems] AS [p]
    WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me2 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r]
        WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me2) AND [p].[CampaignId] = @campaign_Id AND [p].[State] = 'closed' AND [p].[UnitId] <> @office AND CASE
        WHEN [p].[Content_Term] = 'on-the-spot' THEN CASE
            WHEN [p].[FilerCode] IN (@onTheSpot1, @onTheSpot2) THEN CAST(1 AS bit)
            ELSE CAST(0 AS bit)
        END
        WHEN [p].[FilerCode] IN (@carriedOut1, @carriedOut2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END = CAST(1 AS bit) AND NOT EXISTS (
        SELECT 1
        FROM [SpotChecks] AS [s]
        WHERE [s].[ProblemId] = [p].[Id] AND [s].[ClosedAt] = [p].[ClosedAt])
    ORDER BY [p].[ClosedAt] DESC, [p].[Id] DESC
) AS [p0]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p1] ON [p0].[PersonId] = [p1].[Id]
ORDER BY [p0].[ClosedAt] DESC, [p0].[Id] DESC;
