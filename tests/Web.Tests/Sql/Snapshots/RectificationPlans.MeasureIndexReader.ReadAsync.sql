-- RectificationPlans.MeasureIndexReader.ReadAsync

-- 1 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8))
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80))
) AS [m0];

-- 2 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8)) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80)) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 3 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8)) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80)) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 4 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer, @files12 uuid[], @me13 uuid, @me14 uuid, @holders15 uuid[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8))
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND (p3."UnitId" = ANY (@files12) OR p3."WrittenByPersonId" = @me13 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me14 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders15)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR p3."PersonId" = @me14
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16), @files121 varbinary(16), @files122 varbinary(16), @me13 varbinary(16), @me14 varbinary(16), @holders151 varbinary(16), @holders152 varbinary(16);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80))
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND ([p3].[UnitId] IN (@files121, @files122) OR [p3].[WrittenByPersonId] = @me13 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me14 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders151, @holders152)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR [p3].[PersonId] = @me14
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 5 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer, @files12 uuid[], @me13 uuid, @me14 uuid, @holders15 uuid[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8)) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND (p3."UnitId" = ANY (@files12) OR p3."WrittenByPersonId" = @me13 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me14 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders15)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR p3."PersonId" = @me14
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16), @files121 varbinary(16), @files122 varbinary(16), @me13 varbinary(16), @me14 varbinary(16), @holders151 varbinary(16), @holders152 varbinary(16);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80)) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND ([p3].[UnitId] IN (@files121, @files122) OR [p3].[WrittenByPersonId] = @me13 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me14 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders151, @holders152)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR [p3].[PersonId] = @me14
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 6 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @me8 uuid, @p integer, @files12 uuid[], @me13 uuid, @me14 uuid, @holders16 uuid[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me8 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me8)) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND (p3."UnitId" = ANY (@files12) OR p3."WrittenByPersonId" = @me13 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR p3."PersonId" = @me14 OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me14 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders16)) AND p3."State" <> 'draft' AND p3."Revision" > 0)
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @me8 varbinary(16), @me80 varbinary(16), @files121 varbinary(16), @files122 varbinary(16), @me13 varbinary(16), @me14 varbinary(16), @holders161 varbinary(16), @holders162 varbinary(16);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me8 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me80)) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND ([p3].[UnitId] IN (@files121, @files122) OR [p3].[WrittenByPersonId] = @me13 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR [p3].[PersonId] = @me14 OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me14 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders161, @holders162)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0)
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 7 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @unit uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."UnitId" = @unit) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @unit varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[UnitId] = @unit) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 8 of 14
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @campaignId uuid, @unit uuid, @p integer, @files11 uuid[], @me12 uuid, @me13 uuid, @holders14 uuid[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."UnitId" = @unit) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND (p3."UnitId" = ANY (@files11) OR p3."WrittenByPersonId" = @me12 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me13 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders14)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR p3."PersonId" = @me13
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId varbinary(16), @unit varbinary(16), @files111 varbinary(16), @files112 varbinary(16), @me12 varbinary(16), @me13 varbinary(16), @holders141 varbinary(16), @holders142 varbinary(16);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[UnitId] = @unit) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND ([p3].[UnitId] IN (@files111, @files112) OR [p3].[WrittenByPersonId] = @me12 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me13 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders141, @holders142)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR [p3].[PersonId] = @me13
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 9 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[], @campaignId uuid, @me45 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me45 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me45)) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60), @campaignId varbinary(16), @me45 varbinary(16), @me450 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me45 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me450)) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 10 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[], @campaignId uuid, @me45 uuid, @p integer, @paths49 character varying(60)[], @files50 uuid[], @me51 uuid, @me52 uuid, @holders54 uuid[], @range_From56 character varying(60), @range_To57 character varying(60), @range_From58 character varying(60), @range_To59 character varying(60), @range_From60 character varying(60), @range_To61 character varying(60), @range_From62 character varying(60), @range_To63 character varying(60), @range_From64 character varying(60), @range_To65 character varying(60), @units67 character varying(60)[], @range_From68 character varying(60), @range_To69 character varying(60), @range_From70 character varying(60), @range_To71 character varying(60), @range_From72 character varying(60), @range_To73 character varying(60), @range_From74 character varying(60), @range_To75 character varying(60), @range_From76 character varying(60), @range_To77 character varying(60), @units79 character varying(60)[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me45 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me45)) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND p3."UnitPath" = ANY (@paths49) AND (p3."UnitId" = ANY (@files50) OR p3."WrittenByPersonId" = @me51 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR p3."PersonId" = @me52 OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me52 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders54)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR (p3."PersonId" IS NULL AND NOT (p3."UnitPath" = ANY (@paths49) AND p3."UnitPath" = ANY (@paths49) IS NOT NULL) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND ((p3."UnitPath" > @range_From56 AND p3."UnitPath" < @range_To57) OR (p3."UnitPath" > @range_From58 AND p3."UnitPath" < @range_To59) OR (p3."UnitPath" > @range_From60 AND p3."UnitPath" < @range_To61) OR (p3."UnitPath" > @range_From62 AND p3."UnitPath" < @range_To63) OR (p3."UnitPath" > @range_From64 AND p3."UnitPath" < @range_To65))) OR (p3."PersonId" IS NULL AND p3."ResponsiblePersonId" = @me52 AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units67) AND p3."UnitPath" = ANY (@units67) IS NOT NULL) AND (p3."UnitPath" < @range_From68 OR p3."UnitPath" >= @range_To69) AND (p3."UnitPath" < @range_From70 OR p3."UnitPath" >= @range_To71) AND (p3."UnitPath" < @range_From72 OR p3."UnitPath" >= @range_To73) AND (p3."UnitPath" < @range_From74 OR p3."UnitPath" >= @range_To75) AND (p3."UnitPath" < @range_From76 OR p3."UnitPath" >= @range_To77)) OR (p3."PersonId" IS NULL AND (p3."ResponsiblePersonId" <> @me52 OR p3."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a0
        WHERE p3."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units79)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units67) AND p3."UnitPath" = ANY (@units67) IS NOT NULL) AND (p3."UnitPath" < @range_From68 OR p3."UnitPath" >= @range_To69) AND (p3."UnitPath" < @range_From70 OR p3."UnitPath" >= @range_To71) AND (p3."UnitPath" < @range_From72 OR p3."UnitPath" >= @range_To73) AND (p3."UnitPath" < @range_From74 OR p3."UnitPath" >= @range_To75) AND (p3."UnitPath" < @range_From76 OR p3."UnitPath" >= @range_To77))
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60), @campaignId varbinary(16), @me45 varbinary(16), @me450 varbinary(16), @paths491 varchar(60), @paths492 varchar(60), @files501 varbinary(16), @files502 varbinary(16), @me51 varbinary(16), @me52 varbinary(16), @holders541 varbinary(16), @holders542 varbinary(16), @range_From56 varchar(60), @range_To57 varchar(60), @range_From58 varchar(60), @range_To59 varchar(60), @range_From60 varchar(60), @range_To61 varchar(60), @range_From62 varchar(60), @range_To63 varchar(60), @range_From64 varchar(60), @range_To65 varchar(60), @me520 varbinary(16), @units671 varchar(60), @units672 varchar(60), @range_From68 varchar(60), @range_To69 varchar(60), @range_From70 varchar(60), @range_To71 varchar(60), @range_From72 varchar(60), @range_To73 varchar(60), @range_From74 varchar(60), @range_To75 varchar(60), @range_From76 varchar(60), @range_To77 varchar(60), @units791 varchar(60), @units792 varchar(60);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me45 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me450)) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND [p3].[UnitPath] IN (@paths491, @paths492) AND ([p3].[UnitId] IN (@files501, @files502) OR [p3].[WrittenByPersonId] = @me51 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR [p3].[PersonId] = @me52 OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me52 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders541, @holders542)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR ([p3].[PersonId] IS NULL AND [p3].[UnitPath] NOT IN (@paths491, @paths492) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND (([p3].[UnitPath] > @range_From56 AND [p3].[UnitPath] < @range_To57) OR ([p3].[UnitPath] > @range_From58 AND [p3].[UnitPath] < @range_To59) OR ([p3].[UnitPath] > @range_From60 AND [p3].[UnitPath] < @range_To61) OR ([p3].[UnitPath] > @range_From62 AND [p3].[UnitPath] < @range_To63) OR ([p3].[UnitPath] > @range_From64 AND [p3].[UnitPath] < @range_To65))) OR ([p3].[PersonId] IS NULL AND [p3].[ResponsiblePersonId] = @me520 AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units671, @units672) AND ([p3].[UnitPath] < @range_From68 OR [p3].[UnitPath] >= @range_To69) AND ([p3].[UnitPath] < @range_From70 OR [p3].[UnitPath] >= @range_To71) AND ([p3].[UnitPath] < @range_From72 OR [p3].[UnitPath] >= @range_To73) AND ([p3].[UnitPath] < @range_From74 OR [p3].[UnitPath] >= @range_To75) AND ([p3].[UnitPath] < @range_From76 OR [p3].[UnitPath] >= @range_To77)) OR ([p3].[PersonId] IS NULL AND ([p3].[ResponsiblePersonId] <> @me520 OR [p3].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a0]
        WHERE [p3].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units791, @units792)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units671, @units672) AND ([p3].[UnitPath] < @range_From68 OR [p3].[UnitPath] >= @range_To69) AND ([p3].[UnitPath] < @range_From70 OR [p3].[UnitPath] >= @range_To71) AND ([p3].[UnitPath] < @range_From72 OR [p3].[UnitPath] >= @range_To73) AND ([p3].[UnitPath] < @range_From74 OR [p3].[UnitPath] >= @range_To75) AND ([p3].[UnitPath] < @range_From76 OR [p3].[UnitPath] >= @range_To77))
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 11 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @units character varying(60)[], @range_From16 character varying(60), @range_To17 character varying(60), @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @units23 character varying(60)[], @campaignId uuid, @me33 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units23)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me33 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me33)) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @units231 varchar(60), @units232 varchar(60), @campaignId varbinary(16), @me33 varbinary(16), @me330 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units231, @units232)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me33 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me330)) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 12 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @units character varying(60)[], @range_From16 character varying(60), @range_To17 character varying(60), @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @units23 character varying(60)[], @campaignId uuid, @me33 uuid, @p integer, @paths37 character varying(60)[], @files38 uuid[], @me39 uuid, @me40 uuid, @holders42 uuid[], @range_From44 character varying(60), @range_To45 character varying(60), @range_From46 character varying(60), @range_To47 character varying(60), @range_From48 character varying(60), @range_To49 character varying(60), @units51 character varying(60)[], @range_From52 character varying(60), @range_To53 character varying(60), @range_From54 character varying(60), @range_To55 character varying(60), @range_From56 character varying(60), @range_To57 character varying(60), @units59 character varying(60)[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units23)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me33 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me33)) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND p3."UnitPath" = ANY (@paths37) AND (p3."UnitId" = ANY (@files38) OR p3."WrittenByPersonId" = @me39 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR p3."PersonId" = @me40 OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me40 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders42)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR (p3."PersonId" IS NULL AND NOT (p3."UnitPath" = ANY (@paths37) AND p3."UnitPath" = ANY (@paths37) IS NOT NULL) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND ((p3."UnitPath" > @range_From44 AND p3."UnitPath" < @range_To45) OR (p3."UnitPath" > @range_From46 AND p3."UnitPath" < @range_To47) OR (p3."UnitPath" > @range_From48 AND p3."UnitPath" < @range_To49))) OR (p3."PersonId" IS NULL AND p3."ResponsiblePersonId" = @me40 AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units51) AND p3."UnitPath" = ANY (@units51) IS NOT NULL) AND (p3."UnitPath" < @range_From52 OR p3."UnitPath" >= @range_To53) AND (p3."UnitPath" < @range_From54 OR p3."UnitPath" >= @range_To55) AND (p3."UnitPath" < @range_From56 OR p3."UnitPath" >= @range_To57)) OR (p3."PersonId" IS NULL AND (p3."ResponsiblePersonId" <> @me40 OR p3."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a0
        WHERE p3."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units59)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units51) AND p3."UnitPath" = ANY (@units51) IS NOT NULL) AND (p3."UnitPath" < @range_From52 OR p3."UnitPath" >= @range_To53) AND (p3."UnitPath" < @range_From54 OR p3."UnitPath" >= @range_To55) AND (p3."UnitPath" < @range_From56 OR p3."UnitPath" >= @range_To57))
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @units231 varchar(60), @units232 varchar(60), @campaignId varbinary(16), @me33 varbinary(16), @me330 varbinary(16), @paths371 varchar(60), @paths372 varchar(60), @files381 varbinary(16), @files382 varbinary(16), @me39 varbinary(16), @me400 varbinary(16), @holders421 varbinary(16), @holders422 varbinary(16), @range_From44 varchar(60), @range_To45 varchar(60), @range_From46 varchar(60), @range_To47 varchar(60), @range_From48 varchar(60), @range_To49 varchar(60), @me401 varbinary(16), @units511 varchar(60), @units512 varchar(60), @range_From52 varchar(60), @range_To53 varchar(60), @range_From54 varchar(60), @range_To55 varchar(60), @range_From56 varchar(60), @range_To57 varchar(60), @units591 varchar(60), @units592 varchar(60);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units231, @units232)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me33 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me330)) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND [p3].[UnitPath] IN (@paths371, @paths372) AND ([p3].[UnitId] IN (@files381, @files382) OR [p3].[WrittenByPersonId] = @me39 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR [p3].[PersonId] = @me400 OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me400 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders421, @holders422)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR ([p3].[PersonId] IS NULL AND [p3].[UnitPath] NOT IN (@paths371, @paths372) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND (([p3].[UnitPath] > @range_From44 AND [p3].[UnitPath] < @range_To45) OR ([p3].[UnitPath] > @range_From46 AND [p3].[UnitPath] < @range_To47) OR ([p3].[UnitPath] > @range_From48 AND [p3].[UnitPath] < @range_To49))) OR ([p3].[PersonId] IS NULL AND [p3].[ResponsiblePersonId] = @me401 AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units511, @units512) AND ([p3].[UnitPath] < @range_From52 OR [p3].[UnitPath] >= @range_To53) AND ([p3].[UnitPath] < @range_From54 OR [p3].[UnitPath] >= @range_To55) AND ([p3].[UnitPath] < @range_From56 OR [p3].[UnitPath] >= @range_To57)) OR ([p3].[PersonId] IS NULL AND ([p3].[ResponsiblePersonId] <> @me401 OR [p3].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a0]
        WHERE [p3].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units591, @units592)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units511, @units512) AND ([p3].[UnitPath] < @range_From52 OR [p3].[UnitPath] >= @range_To53) AND ([p3].[UnitPath] < @range_From54 OR [p3].[UnitPath] >= @range_To55) AND ([p3].[UnitPath] < @range_From56 OR [p3].[UnitPath] >= @range_To57))
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];

-- 13 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @units character varying(60)[], @units10 character varying(60)[], @campaignId uuid, @me14 uuid, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units10)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me14 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me14)) AND m."DoneAt" IS NULL
    LIMIT @p
) AS m0;
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units101 varchar(60), @units102 varchar(60), @campaignId varbinary(16), @me14 varbinary(16), @me140 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units101, @units102)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me14 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me140)) AND [m].[DoneAt] IS NULL
) AS [m0];

-- 14 of 14
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @units character varying(60)[], @units10 character varying(60)[], @campaignId uuid, @me14 uuid, @p integer, @paths18 character varying(60)[], @files19 uuid[], @me20 uuid, @me21 uuid, @holders23 uuid[], @units25 character varying(60)[], @units27 character varying(60)[]
SELECT m0."Id", p4."Id" AS "ProblemId", p4."Content_Text" AS "ProblemText", p4."Number", m0."Text", p2."Name" AS "OwnerName", m0."StartOn", m0."DueOn", m0."OriginalDueOn", m0."StartedAt", m0."DoneAt"
FROM (
    SELECT m."Id", m."DoneAt", m."DueOn", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text"
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units10)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL))) AND p."Id" = m."ProblemId")) AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE p0."Id" = m."ProblemId" AND p0."CampaignId" = @campaignId) AND (m."OwnerPersonId" = @me14 OR EXISTS (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."Id" = m."ProblemId" AND p1."ResponsiblePersonId" = @me14)) AND m."DoneAt" IS NULL
    ORDER BY m."DueOn", m."Id"
    LIMIT @p
) AS m0
INNER JOIN "People" AS p2 ON m0."OwnerPersonId" = p2."Id"
LEFT JOIN (
    SELECT p3."Id", p3."Number", p3."Content_Text"
    FROM "Problems" AS p3
    WHERE (p3."PersonId" IS NULL AND p3."UnitPath" = ANY (@paths18) AND (p3."UnitId" = ANY (@files19) OR p3."WrittenByPersonId" = @me20 OR (p3."State" <> 'draft' AND p3."Revision" > 0))) OR p3."PersonId" = @me21 OR (p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me21 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = p3."ListId" AND r0."HolderId" = ANY (@holders23)) AND p3."State" <> 'draft' AND p3."Revision" > 0) OR (p3."PersonId" IS NULL AND p3."ResponsiblePersonId" = @me21 AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units25) AND p3."UnitPath" = ANY (@units25) IS NOT NULL)) OR (p3."PersonId" IS NULL AND (p3."ResponsiblePersonId" <> @me21 OR p3."ResponsiblePersonId" IS NULL) AND EXISTS (
        SELECT 1
        FROM "AssistingUnits" AS a0
        WHERE p3."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units27)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units25) AND p3."UnitPath" = ANY (@units25) IS NOT NULL))
) AS p4 ON m0."ProblemId" = p4."Id"
ORDER BY m0."DueOn", m0."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units101 varchar(60), @units102 varchar(60), @campaignId varbinary(16), @me14 varbinary(16), @me140 varbinary(16), @paths181 varchar(60), @paths182 varchar(60), @files191 varbinary(16), @files192 varbinary(16), @me20 varbinary(16), @me21 varbinary(16), @holders231 varbinary(16), @holders232 varbinary(16), @me210 varbinary(16), @units251 varchar(60), @units252 varchar(60), @units271 varchar(60), @units272 varchar(60);
SELECT [m0].[Id], [p4].[Id] AS [ProblemId], [p4].[Content_Text] AS [ProblemText], [p4].[Number], [m0].[Text], [p2].[Name] AS [OwnerName], [m0].[StartOn], [m0].[DueOn], [m0].[OriginalDueOn], [m0].[StartedAt], [m0].[DoneAt]
FROM (
    SELECT TOP(@p) [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[StartOn], [m].[StartedAt], [m].[Text]
    FROM [MeasureTasks] AS [m]
    WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units101, @units102)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2))) AND [p].[Id] = [m].[ProblemId])) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE [p0].[Id] = [m].[ProblemId] AND [p0].[CampaignId] = @campaignId) AND ([m].[OwnerPersonId] = @me14 OR EXISTS (
        SELECT 1
        FROM [Problems] AS [p1]
        WHERE [p1].[Id] = [m].[ProblemId] AND [p1].[ResponsiblePersonId] = @me140)) AND [m].[DoneAt] IS NULL
    ORDER BY [m].[DueOn], [m].[Id]
) AS [m0]
INNER JOIN [People] AS [p2] ON [m0].[OwnerPersonId] = [p2].[Id]
LEFT JOIN (
    SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text]
    FROM [Problems] AS [p3]
    WHERE ([p3].[PersonId] IS NULL AND [p3].[UnitPath] IN (@paths181, @paths182) AND ([p3].[UnitId] IN (@files191, @files192) OR [p3].[WrittenByPersonId] = @me20 OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0))) OR [p3].[PersonId] = @me21 OR ([p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me21 AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [p3].[ListId] AND [r0].[HolderId] IN (@holders231, @holders232)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0) OR ([p3].[PersonId] IS NULL AND [p3].[ResponsiblePersonId] = @me210 AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units251, @units252)) OR ([p3].[PersonId] IS NULL AND ([p3].[ResponsiblePersonId] <> @me210 OR [p3].[ResponsiblePersonId] IS NULL) AND EXISTS (
        SELECT 1
        FROM [AssistingUnits] AS [a0]
        WHERE [p3].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units271, @units272)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units251, @units252))
) AS [p4] ON [m0].[ProblemId] = [p4].[Id]
ORDER BY [m0].[DueOn], [m0].[Id];
