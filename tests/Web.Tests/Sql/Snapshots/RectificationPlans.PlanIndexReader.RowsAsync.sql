-- RectificationPlans.PlanIndexReader.RowsAsync

-- 1 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @campaign_Id uuid, @me5 uuid, @writes uuid[], @p integer
SELECT r1."Id", r1."Number", u."Name" AS "UnitName", p."Name" AS "PersonName", r1."State", r1."HasSignedRevision", (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) = 'returned' AND (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) IS NOT NULL AS "WasReturned", (
    SELECT count(*)::int
    FROM "PlanLines" AS p0
    WHERE p0."RevisionId" = (
        SELECT p1."Id"
        FROM "PlanRevisions" AS p1
        WHERE p1."PlanId" = r1."Id"
        ORDER BY p1."Number" DESC
        LIMIT 1)) AS "Lines", (
    SELECT count(*)::int
    FROM "PlanMeasures" AS p2
    WHERE EXISTS (
        SELECT 1
        FROM "PlanLines" AS p3
        WHERE p3."Id" = p2."LineId" AND p3."RevisionId" = (
            SELECT p4."Id"
            FROM "PlanRevisions" AS p4
            WHERE p4."PlanId" = r1."Id"
            ORDER BY p4."Number" DESC
            LIMIT 1))) AS "Measures", (
    SELECT count(*)::int
    FROM "SignOffRounds" AS s0
    WHERE s0."PlanId" = r1."Id") AS "Editions", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = r1."Id" AND d0."IsOpen") AS "DueAt"
FROM (
    SELECT r."Id", r."HasSignedRevision", r."Number", r."PersonId", r."State", r."UnitId"
    FROM "RectificationPlans" AS r
    WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL) OR (r."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me5 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
    ORDER BY r."State", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Units" AS u ON r1."UnitId" = u."Id"
LEFT JOIN "People" AS p ON r1."PersonId" = p."Id"
ORDER BY r1."State", r1."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me5 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16);
SELECT [r1].[Id], [r1].[Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [r1].[State], [r1].[HasSignedRevision], CASE
    WHEN (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) = 'returned' AND (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WasReturned], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p0]
    WHERE [p0].[RevisionId] = (
        SELECT TOP(1) [p1].[Id]
        FROM [PlanRevisions] AS [p1]
        WHERE [p1].[PlanId] = [r1].[Id]
        ORDER BY [p1].[Number] DESC)) AS [Lines], (
    SELECT COUNT(*)
    FROM [PlanMeasures] AS [p2]
    WHERE EXISTS (
        SELECT 1
        FROM [PlanLines] AS [p3]
        WHERE [p3].[Id] = [p2].[LineId] AND [p3].[RevisionId] = (
            SELECT TOP(1) [p4].[Id]
            FROM [PlanRevisions] AS [p4]
            WHERE [p4].[PlanId] = [r1].[Id]
            ORDER BY [p4].[Number] DESC))) AS [Measures], (
    SELECT COUNT(*)
    FROM [SignOffRounds] AS [s0]
    WHERE [s0].[PlanId] = [r1].[Id]) AS [Editions], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [r1].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[HasSignedRevision], [r].[Number], [r].[PersonId], [r].[State], [r].[UnitId]
    FROM [RectificationPlans] AS [r]
    WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me5 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ORDER BY [r].[State], [r].[Id]
) AS [r1]
INNER JOIN [Units] AS [u] ON [r1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [r1].[PersonId] = [p].[Id]
ORDER BY [r1].[State], [r1].[Id];

-- 2 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @campaign_Id uuid, @p integer
SELECT r1."Id", r1."Number", u."Name" AS "UnitName", p."Name" AS "PersonName", r1."State", r1."HasSignedRevision", (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) = 'returned' AND (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) IS NOT NULL AS "WasReturned", (
    SELECT count(*)::int
    FROM "PlanLines" AS p0
    WHERE p0."RevisionId" = (
        SELECT p1."Id"
        FROM "PlanRevisions" AS p1
        WHERE p1."PlanId" = r1."Id"
        ORDER BY p1."Number" DESC
        LIMIT 1)) AS "Lines", (
    SELECT count(*)::int
    FROM "PlanMeasures" AS p2
    WHERE EXISTS (
        SELECT 1
        FROM "PlanLines" AS p3
        WHERE p3."Id" = p2."LineId" AND p3."RevisionId" = (
            SELECT p4."Id"
            FROM "PlanRevisions" AS p4
            WHERE p4."PlanId" = r1."Id"
            ORDER BY p4."Number" DESC
            LIMIT 1))) AS "Measures", (
    SELECT count(*)::int
    FROM "SignOffRounds" AS s0
    WHERE s0."PlanId" = r1."Id") AS "Editions", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = r1."Id" AND d0."IsOpen") AS "DueAt"
FROM (
    SELECT r."Id", r."HasSignedRevision", r."Number", r."PersonId", r."State", r."UnitId"
    FROM "RectificationPlans" AS r
    WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL) OR (r."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id
    ORDER BY r."State", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Units" AS u ON r1."UnitId" = u."Id"
LEFT JOIN "People" AS p ON r1."PersonId" = p."Id"
ORDER BY r1."State", r1."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16);
SELECT [r1].[Id], [r1].[Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [r1].[State], [r1].[HasSignedRevision], CASE
    WHEN (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) = 'returned' AND (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WasReturned], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p0]
    WHERE [p0].[RevisionId] = (
        SELECT TOP(1) [p1].[Id]
        FROM [PlanRevisions] AS [p1]
        WHERE [p1].[PlanId] = [r1].[Id]
        ORDER BY [p1].[Number] DESC)) AS [Lines], (
    SELECT COUNT(*)
    FROM [PlanMeasures] AS [p2]
    WHERE EXISTS (
        SELECT 1
        FROM [PlanLines] AS [p3]
        WHERE [p3].[Id] = [p2].[LineId] AND [p3].[RevisionId] = (
            SELECT TOP(1) [p4].[Id]
            FROM [PlanRevisions] AS [p4]
            WHERE [p4].[PlanId] = [r1].[Id]
            ORDER BY [p4].[Number] DESC))) AS [Measures], (
    SELECT COUNT(*)
    FROM [SignOffRounds] AS [s0]
    WHERE [s0].[PlanId] = [r1].[Id]) AS [Editions], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [r1].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[HasSignedRevision], [r].[Number], [r].[PersonId], [r].[State], [r].[UnitId]
    FROM [RectificationPlans] AS [r]
    WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id
    ORDER BY [r].[State], [r].[Id]
) AS [r1]
INNER JOIN [Units] AS [u] ON [r1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [r1].[PersonId] = [p].[Id]
ORDER BY [r1].[State], [r1].[Id];

-- 3 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @delegated uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @range_From11 character varying(60), @range_To12 character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @campaign_Id uuid, @p integer
SELECT r1."Id", r1."Number", u."Name" AS "UnitName", p."Name" AS "PersonName", r1."State", r1."HasSignedRevision", (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) = 'returned' AND (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) IS NOT NULL AS "WasReturned", (
    SELECT count(*)::int
    FROM "PlanLines" AS p0
    WHERE p0."RevisionId" = (
        SELECT p1."Id"
        FROM "PlanRevisions" AS p1
        WHERE p1."PlanId" = r1."Id"
        ORDER BY p1."Number" DESC
        LIMIT 1)) AS "Lines", (
    SELECT count(*)::int
    FROM "PlanMeasures" AS p2
    WHERE EXISTS (
        SELECT 1
        FROM "PlanLines" AS p3
        WHERE p3."Id" = p2."LineId" AND p3."RevisionId" = (
            SELECT p4."Id"
            FROM "PlanRevisions" AS p4
            WHERE p4."PlanId" = r1."Id"
            ORDER BY p4."Number" DESC
            LIMIT 1))) AS "Measures", (
    SELECT count(*)::int
    FROM "SignOffRounds" AS s0
    WHERE s0."PlanId" = r1."Id") AS "Editions", (
    SELECT min(d1."DueAt")
    FROM "Deadlines" AS d1
    WHERE d1."CaseId" = r1."Id" AND d1."IsOpen") AS "DueAt"
FROM (
    SELECT r."Id", r."HasSignedRevision", r."Number", r."PersonId", r."State", r."UnitId"
    FROM "RectificationPlans" AS r
    WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR EXISTS (
        SELECT 1
        FROM "Deadlines" AS d0
        WHERE d0."CaseId" = r."Id" AND d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND d0."OwnerId" = ANY (@delegated)) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From7 AND r."UnitPath" < @range_To8) OR (r."UnitPath" >= @range_From9 AND r."UnitPath" < @range_To10) OR (r."UnitPath" >= @range_From11 AND r."UnitPath" < @range_To12) OR (r."UnitPath" >= @range_From13 AND r."UnitPath" < @range_To14))) OR (r."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id
    ORDER BY r."State", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Units" AS u ON r1."UnitId" = u."Id"
LEFT JOIN "People" AS p ON r1."PersonId" = p."Id"
ORDER BY r1."State", r1."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @range_From11 varchar(60), @range_To12 varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16);
SELECT [r1].[Id], [r1].[Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [r1].[State], [r1].[HasSignedRevision], CASE
    WHEN (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) = 'returned' AND (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WasReturned], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p0]
    WHERE [p0].[RevisionId] = (
        SELECT TOP(1) [p1].[Id]
        FROM [PlanRevisions] AS [p1]
        WHERE [p1].[PlanId] = [r1].[Id]
        ORDER BY [p1].[Number] DESC)) AS [Lines], (
    SELECT COUNT(*)
    FROM [PlanMeasures] AS [p2]
    WHERE EXISTS (
        SELECT 1
        FROM [PlanLines] AS [p3]
        WHERE [p3].[Id] = [p2].[LineId] AND [p3].[RevisionId] = (
            SELECT TOP(1) [p4].[Id]
            FROM [PlanRevisions] AS [p4]
            WHERE [p4].[PlanId] = [r1].[Id]
            ORDER BY [p4].[Number] DESC))) AS [Measures], (
    SELECT COUNT(*)
    FROM [SignOffRounds] AS [s0]
    WHERE [s0].[PlanId] = [r1].[Id]) AS [Editions], (
    SELECT MIN([d1].[DueAt])
    FROM [Deadlines] AS [d1]
    WHERE [d1].[CaseId] = [r1].[Id] AND [d1].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[HasSignedRevision], [r].[Number], [r].[PersonId], [r].[State], [r].[UnitId]
    FROM [RectificationPlans] AS [r]
    WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d0]
        WHERE [d0].[CaseId] = [r].[Id] AND [d0].[Kind] = 'sign-off-step' AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@delegated1, @delegated2)) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From7 AND [r].[UnitPath] < @range_To8) OR ([r].[UnitPath] >= @range_From9 AND [r].[UnitPath] < @range_To10) OR ([r].[UnitPath] >= @range_From11 AND [r].[UnitPath] < @range_To12) OR ([r].[UnitPath] >= @range_From13 AND [r].[UnitPath] < @range_To14))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id
    ORDER BY [r].[State], [r].[Id]
) AS [r1]
INNER JOIN [Units] AS [u] ON [r1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [r1].[PersonId] = [p].[Id]
ORDER BY [r1].[State], [r1].[Id];

-- 4 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @campaign_Id uuid, @me6 uuid, @writes uuid[], @p integer
SELECT r1."Id", r1."Number", u."Name" AS "UnitName", p."Name" AS "PersonName", r1."State", r1."HasSignedRevision", (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) = 'returned' AND (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) IS NOT NULL AS "WasReturned", (
    SELECT count(*)::int
    FROM "PlanLines" AS p0
    WHERE p0."RevisionId" = (
        SELECT p1."Id"
        FROM "PlanRevisions" AS p1
        WHERE p1."PlanId" = r1."Id"
        ORDER BY p1."Number" DESC
        LIMIT 1)) AS "Lines", (
    SELECT count(*)::int
    FROM "PlanMeasures" AS p2
    WHERE EXISTS (
        SELECT 1
        FROM "PlanLines" AS p3
        WHERE p3."Id" = p2."LineId" AND p3."RevisionId" = (
            SELECT p4."Id"
            FROM "PlanRevisions" AS p4
            WHERE p4."PlanId" = r1."Id"
            ORDER BY p4."Number" DESC
            LIMIT 1))) AS "Measures", (
    SELECT count(*)::int
    FROM "SignOffRounds" AS s0
    WHERE s0."PlanId" = r1."Id") AS "Editions", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = r1."Id" AND d0."IsOpen") AS "DueAt"
FROM (
    SELECT r."Id", r."HasSignedRevision", r."Number", r."PersonId", r."State", r."UnitId"
    FROM "RectificationPlans" AS r
    WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND r."UnitPath" = ANY (@units)) OR (r."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me6 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
    ORDER BY r."State", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Units" AS u ON r1."UnitId" = u."Id"
LEFT JOIN "People" AS p ON r1."PersonId" = p."Id"
ORDER BY r1."State", r1."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me6 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16);
SELECT [r1].[Id], [r1].[Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [r1].[State], [r1].[HasSignedRevision], CASE
    WHEN (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) = 'returned' AND (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WasReturned], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p0]
    WHERE [p0].[RevisionId] = (
        SELECT TOP(1) [p1].[Id]
        FROM [PlanRevisions] AS [p1]
        WHERE [p1].[PlanId] = [r1].[Id]
        ORDER BY [p1].[Number] DESC)) AS [Lines], (
    SELECT COUNT(*)
    FROM [PlanMeasures] AS [p2]
    WHERE EXISTS (
        SELECT 1
        FROM [PlanLines] AS [p3]
        WHERE [p3].[Id] = [p2].[LineId] AND [p3].[RevisionId] = (
            SELECT TOP(1) [p4].[Id]
            FROM [PlanRevisions] AS [p4]
            WHERE [p4].[PlanId] = [r1].[Id]
            ORDER BY [p4].[Number] DESC))) AS [Measures], (
    SELECT COUNT(*)
    FROM [SignOffRounds] AS [s0]
    WHERE [s0].[PlanId] = [r1].[Id]) AS [Editions], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [r1].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[HasSignedRevision], [r].[Number], [r].[PersonId], [r].[State], [r].[UnitId]
    FROM [RectificationPlans] AS [r]
    WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND [r].[UnitPath] IN (@units1, @units2)) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me6 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ORDER BY [r].[State], [r].[Id]
) AS [r1]
INNER JOIN [Units] AS [u] ON [r1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [r1].[PersonId] = [p].[Id]
ORDER BY [r1].[State], [r1].[Id];

-- 5 of 5
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @campaign_Id uuid, @p integer
SELECT r1."Id", r1."Number", u."Name" AS "UnitName", p."Name" AS "PersonName", r1."State", r1."HasSignedRevision", (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) = 'returned' AND (
    SELECT s."State"
    FROM "SignOffRounds" AS s
    WHERE s."PlanId" = r1."Id"
    ORDER BY s."Number" DESC
    LIMIT 1) IS NOT NULL AS "WasReturned", (
    SELECT count(*)::int
    FROM "PlanLines" AS p0
    WHERE p0."RevisionId" = (
        SELECT p1."Id"
        FROM "PlanRevisions" AS p1
        WHERE p1."PlanId" = r1."Id"
        ORDER BY p1."Number" DESC
        LIMIT 1)) AS "Lines", (
    SELECT count(*)::int
    FROM "PlanMeasures" AS p2
    WHERE EXISTS (
        SELECT 1
        FROM "PlanLines" AS p3
        WHERE p3."Id" = p2."LineId" AND p3."RevisionId" = (
            SELECT p4."Id"
            FROM "PlanRevisions" AS p4
            WHERE p4."PlanId" = r1."Id"
            ORDER BY p4."Number" DESC
            LIMIT 1))) AS "Measures", (
    SELECT count(*)::int
    FROM "SignOffRounds" AS s0
    WHERE s0."PlanId" = r1."Id") AS "Editions", (
    SELECT min(d0."DueAt")
    FROM "Deadlines" AS d0
    WHERE d0."CaseId" = r1."Id" AND d0."IsOpen") AS "DueAt"
FROM (
    SELECT r."Id", r."HasSignedRevision", r."Number", r."PersonId", r."State", r."UnitId"
    FROM "RectificationPlans" AS r
    WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From6 AND r."UnitPath" < @range_To7) OR (r."UnitPath" >= @range_From8 AND r."UnitPath" < @range_To9))) OR (r."PersonId" IS NOT NULL AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r0
        WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id
    ORDER BY r."State", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Units" AS u ON r1."UnitId" = u."Id"
LEFT JOIN "People" AS p ON r1."PersonId" = p."Id"
ORDER BY r1."State", r1."Id";
-- SQL Server
DECLARE @p int, @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16);
SELECT [r1].[Id], [r1].[Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [r1].[State], [r1].[HasSignedRevision], CASE
    WHEN (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) = 'returned' AND (
        SELECT TOP(1) [s].[State]
        FROM [SignOffRounds] AS [s]
        WHERE [s].[PlanId] = [r1].[Id]
        ORDER BY [s].[Number] DESC) IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [WasReturned], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p0]
    WHERE [p0].[RevisionId] = (
        SELECT TOP(1) [p1].[Id]
        FROM [PlanRevisions] AS [p1]
        WHERE [p1].[PlanId] = [r1].[Id]
        ORDER BY [p1].[Number] DESC)) AS [Lines], (
    SELECT COUNT(*)
    FROM [PlanMeasures] AS [p2]
    WHERE EXISTS (
        SELECT 1
        FROM [PlanLines] AS [p3]
        WHERE [p3].[Id] = [p2].[LineId] AND [p3].[RevisionId] = (
            SELECT TOP(1) [p4].[Id]
            FROM [PlanRevisions] AS [p4]
            WHERE [p4].[PlanId] = [r1].[Id]
            ORDER BY [p4].[Number] DESC))) AS [Measures], (
    SELECT COUNT(*)
    FROM [SignOffRounds] AS [s0]
    WHERE [s0].[PlanId] = [r1].[Id]) AS [Editions], (
    SELECT MIN([d0].[DueAt])
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CaseId] = [r1].[Id] AND [d0].[IsOpen] = CAST(1 AS bit)) AS [DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[HasSignedRevision], [r].[Number], [r].[PersonId], [r].[State], [r].[UnitId]
    FROM [RectificationPlans] AS [r]
    WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From6 AND [r].[UnitPath] < @range_To7) OR ([r].[UnitPath] >= @range_From8 AND [r].[UnitPath] < @range_To9))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
        SELECT 1
        FROM [ReadGrants] AS [r0]
        WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id
    ORDER BY [r].[State], [r].[Id]
) AS [r1]
INNER JOIN [Units] AS [u] ON [r1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [r1].[PersonId] = [p].[Id]
ORDER BY [r1].[State], [r1].[Id];
